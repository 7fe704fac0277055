package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A job each of whose rows is a figure, of ten years of days in sixty areas, in a small heap. */
class LargeJobIT {

    /** In megabytes. */
    private static final int SMALL = 128;

    /** The exit of a night of which a job failed. */
    private static final int INCOMPLETE = 3;

    private static final int AREAS = 60;
    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final int DAYS = 3653;
    private static final String DATE = "2024-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void isPulledSealedAndWhenItLosesItsRowsRefusedInASmallHeap(TestStore store) {
        Home home = home(folder, store).write("jobs/visits/visits.csv", rows(DAYS));

        assertNight(home, 0);
        assertThat(home.board(DATE, "visits", "a7").get("actual")).isEqualTo(String.valueOf(visitsIn2024(7)));
        assertThat(count(home)).isEqualTo(AREAS * DAYS);

        // The source has lost nearly all, so that far more is known than stated.
        home.write("jobs/visits/visits.csv", rows(1));
        assertThat(assertNight(home, INCOMPLETE))
                .contains(AREAS * (DAYS - 1) + " of " + AREAS * DAYS + " figures of visits are no longer delivered");
        assertThat(count(home)).isEqualTo(AREAS * DAYS);
    }

    private static String assertNight(Home home, int exit) {
        try (TiendoProcess process = TiendoProcess.start(home, SMALL, "run", "--date", DATE)) {
            assertThat(process.await()).as(process::output).isEqualTo(exit);
            return process.output();
        }
    }

    private static int count(Home home) {
        return home.ledger()
                .sql("SELECT COUNT(*) FROM observation")
                .query(Integer.class)
                .single();
    }

    private static Home home(Path folder, TestStore store) {
        return Home.empty(folder, store)
                .write("config/home.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/visits, numbers: plain}
                        areas:
                          - {code: whole, name: {vi: Toàn tỉnh, en: Whole}, kind: province}
                        %s
                        indicators:
                          - {code: visits, name: {vi: Lượt khám, en: Visits}, unit: lượt, decimals: 0, item: "1", good: up, measure: {flow: visits}}
                        plan: {year: 2024, area: whole, title: Visits}
                        targets:
                          - {indicator: visits, areas: [whole], at_least: 1, assigned_by: x, document: y}
                          - {indicator: visits, areas: {parts_of: whole}, at_least: 1, assigned_by: x, document: y}
                        """.formatted(IntStream.rangeClosed(1, AREAS)
                        .mapToObj(
                                "  - {code: a%1$d, name: {vi: Huyện %1$d, en: District %1$d}, kind: district, parent: whole}"
                                        ::formatted)
                        .collect(Collectors.joining("\n"))))
                .write("jobs/visits/job.yaml", """
                        job: visits
                        source: records
                        file: visits.csv
                        years: 10
                        columns: {area: area, day: day}
                        series:
                          - {code: visits, kind: flow, unit: lượt, aggregate: none, absent: missing, value: visits, areas: {parts_of: whole}}
                        """);
    }

    private static String rows(int days) {
        var rows = new StringBuilder("area,day,visits\n");
        for (int day = 0; day < days; day++) {
            for (int area = 1; area <= AREAS; area++) {
                rows.append('a').append(area).append(',').append(FIRST.plusDays(day));
                rows.append(',').append(visits(area, day)).append('\n');
            }
        }
        return rows.toString();
    }

    private static int visits(int area, int day) {
        return 1 + (day * 31 + area * 17) % 97;
    }

    private static int visitsIn2024(int area) {
        return IntStream.range(DAYS - 366, DAYS).map(day -> visits(area, day)).sum();
    }
}
