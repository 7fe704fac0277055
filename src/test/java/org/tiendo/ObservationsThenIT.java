package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.report.tables.Question;
import org.tiendo.report.tables.ReportTable;
import org.tiendo.report.tables.ReportTables;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The figures in force at a moment, as programs ask for them. */
class ObservationsThenIT {

    private static final String DATE = "2024-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void givesEachFigureAsItWasKnownThenAndNoneBeforeItWasKnownOrAfterItWasWithdrawn(TestStore store)
            throws IOException {
        Home home = Home.oneFlow(folder, store).write("jobs/j/job.yaml", """
                job: j
                source: records
                file: f.csv
                columns: {day: day, known_on: entered, key: id}
                limits: {withdrawn: 1}
                series:
                  - {code: v, kind: flow, unit: x, aggregate: sum, value: v, areas: [p]}
                """);
        pull(home, "2026-01-01T00:00:00Z", "1,2024-01-10,2024-02-05,100\n");
        pull(home, "2026-01-02T00:00:00Z", "1,2024-01-10,2024-02-05,100\n2,2024-01-20,2024-03-05,50\n");
        pull(home, "2026-01-03T00:00:00Z", "3,2024-02-20,2024-03-05,7\n");

        assertThat(known(home, "2024-02-01T00:00:00Z")).isEmpty();
        assertThat(known(home, "2024-02-28T00:00:00Z"))
                .contains("2024-01-31,=,100,")
                .doesNotContain("150");
        assertThat(known(home, "2026-01-02T12:00:00Z"))
                .contains("2024-01-31,=,150,")
                .doesNotContain("=,100,");
        assertThat(known(home, "2026-01-03T12:00:00Z"))
                .contains("2024-02-29,=,7,")
                .doesNotContain("2024-01-31");
    }

    private static void pull(Home home, String now, String rows) {
        home.at(now).write("jobs/j/f.csv", "id,day,entered,v\n" + rows).tiendo("run", "--date", DATE);
    }

    /** The rows as CSV, without the header; empty where there are none. */
    private static String known(Home home, String moment) throws IOException {
        var text = new StringWriter();
        new ReportTables(home.ledger(), ZoneOffset.UTC)
                .read(
                        ReportTable.OBSERVATIONS_THEN,
                        new Question(Map.of(), Map.of("as_known", Instant.parse(moment)), null, 100))
                .listing()
                .writeCsv(text);
        return text.toString().substring(text.toString().indexOf('\n') + 1);
    }
}
