package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** The cause that an edition gives for saying otherwise than the one before it. */
class RestatementIT {

    private static final String DATE = "2024-12-31";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysThatAFigureIsLessFirmThanItWas(TestStore store) {
        Home home = withALessFirmRow(store, 0);

        var row = home.board(DATE, "v", "p");
        assertThat(row.get("actual")).isEqualTo("100");
        assertThat(row.get("data_status")).isEqualTo("preliminary");
        assertThat(row.get("reason")).contains("status lowered: v of p", "is preliminary, was official");
        assertThat(home.tiendo("restatements", "--format", "csv").out()).contains(",status_lowered,");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysOfANumberThatChangedWhyItDidThoughItIsLessFirmToo(TestStore store) {
        Home home = withALessFirmRow(store, 50);

        var row = home.board(DATE, "v", "p");
        assertThat(row.get("actual")).isEqualTo("150");
        assertThat(row.get("reason")).contains("status lowered: v of p", "is preliminary, was official");
        assertThat(home.tiendo("restatements", "--format", "csv").out())
                .contains(",source_revised,")
                .doesNotContain("status_lowered");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void doesNotTakeEarlierKnowledgeForFiguresThatArrived(TestStore store) {
        Home home = withALessFirmRow(store, 50);

        home.tiendo("run", "--date", DATE, "--as-known", "2024-02-15");

        assertThat(home.board(DATE, "v", "p").get("actual")).isEqualTo("100");
        assertThat(home.tiendo("restatements", "--format", "csv").out())
                .contains(DATE + ",3,v,p," + DATE + ",2,", ",earlier_cut_off,");
    }

    /** An official 100, then a preliminary row beside it. */
    private Home withALessFirmRow(TestStore store, int more) {
        Home home = home(store).at("2026-01-01T00:00:00Z");
        String firm = "id,day,st,entered,v\n1,2024-01-10,official,2024-02-05,100\n";
        home.write("jobs/j/f.csv", firm).tiendo("run", "--date", DATE);
        home.at("2026-01-02T00:00:00Z")
                .write("jobs/j/f.csv", firm + "2,2024-01-20,preliminary,2024-03-05," + more + "\n")
                .tiendo("run", "--date", DATE);
        return home;
    }

    private Home home(TestStore store) {
        return Home.oneFlow(folder, store).write("jobs/j/job.yaml", """
                job: j
                source: records
                file: f.csv
                columns: {day: day, status: st, known_on: entered, key: id}
                series:
                  - {code: v, kind: flow, unit: x, aggregate: sum, value: v, areas: [p]}
                """);
    }
}
