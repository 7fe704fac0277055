package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalTime;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.RetentionSettings;
import org.tiendo.operations.Housekeeping;
import org.tiendo.operations.Housekeeping.Purged;
import org.tiendo.report.export.OldExports;
import org.tiendo.run.Engine;
import org.tiendo.run.OldRuns;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** What explains a sealed edition outlives everything that housekeeping removes. */
class ExplainAfterHousekeepingIT {

    private static final RetentionSettings SHORT = new RetentionSettings(LocalTime.of(3, 15), 30, 30, 30, 30);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysTheSameBeforeAndAfter(TestStore store) {
        Home home = Home.village(folder, store);
        home.write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,120
                2,south,2024-02-29,95
                3,north,2024-03-31,210
                4,south,2024-01-31,0
                5,north,2024-02-29,0
                6,south,2024-03-31,0
                7,nowhere,2024-03-31,5
                """);
        for (String date : new String[] {"2024-03-31", "2024-04-30"}) {
            assertThat(home.tiendo("run", "--date", date).exit()).isZero();
        }
        String before =
                home.tiendo("explain", "trees_planted", "--date", "2024-03-31").out();

        var source = new DriverManagerDataSource(store.url(), store.username(), store.password());
        JdbcClient jdbc = JdbcClient.create(source);
        Purged purged = new Housekeeping(
                        jdbc,
                        new OldRuns(Engine.over(source, new JdbcTransactionManager(source)), jdbc),
                        SHORT,
                        new OldExports(folder.resolve("data/export"), 30))
                .run(Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(purged.runs()).as("the older pull and the older edition").isEqualTo(2);
        assertThat(purged.rejects()).isEqualTo(2);
        assertThat(before).contains("1 rejected");
        assertThat(home.tiendo("explain", "trees_planted", "--date", "2024-03-31")
                        .out())
                .isEqualTo(before);
    }
}
