package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.servers.DatabaseServer;
import org.tiendo.servers.MySqlServer;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A process that is destroyed in the middle of a pull, and the night run again. */
class KilledNightIT {

    private static final String DATE = "2024-03-31";
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void comesToTheSameAsANightThatWasNotKilled(TestStore store) {
        DatabaseServer forestry = MySqlServer.running();
        String url = forestry.jdbcUrl("forestry");
        JdbcClient department =
                JdbcClient.create(new DriverManagerDataSource(url, forestry.username(), forestry.password()));
        plant(department);
        Home home = home(folder.resolve("killed"), store, url, forestry);

        home.write("jobs/felled/felled.sql", query("case when id = 6000 then sleep(300) else felled end"));
        killInTheMiddle(home, department);
        home.write("jobs/felled/felled.sql", query("felled"));
        assertThat(home.tiendo("run", "--date", DATE).exit()).isZero();

        Home unharmed = home(folder.resolve("unharmed"), TestServers.store(store.name()), url, forestry);
        unharmed.write("jobs/felled/felled.sql", query("felled"));
        assertThat(unharmed.tiendo("run", "--date", DATE).exit()).isZero();

        assertThat(home.observations()).isNotEmpty().isEqualTo(unharmed.observations());
        assertThat(home.board(DATE, "trees_felled", "village").get("actual")).isEqualTo("12000");
        assertTheSameRunWentOn(home);
    }

    private static Home home(Path folder, TestStore store, String url, DatabaseServer server) {
        return Home.village(folder, store)
                .with("FORESTRY_PASSWORD", server.password())
                .write("config/application.yaml", "pull: {block_rows: 1000}\n")
                .write("config/sources.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/trees, numbers: plain}
                          - name: forestry
                            jdbc: {url: "%s", user: %s, password: "${FORESTRY_PASSWORD}", timeout: 10m}
                        """.formatted(url, server.username()))
                .write("config/indicators.yaml", """
                        indicators:
                          - code: trees_felled
                            name: {vi: Số cây bị chặt, en: Trees felled}
                            unit: cây
                            decimals: 0
                            item: "1"
                            good: down
                            measure: {flow: trees_felled}
                        """)
                .write("config/plans/2024.yaml", """
                        plan: {year: 2024, area: village, title: The village in 2024}
                        targets:
                          - indicator: trees_felled
                            areas: [village]
                            at_most: 20000
                            assigned_by: The village
                            document: Minutes of 2 January
                        """)
                .write("jobs/felled/job.yaml", """
                        job: felled
                        source: forestry
                        query: felled.sql
                        columns: {day: day, key: id}
                        series:
                          - {code: trees_felled, kind: flow, unit: cây, aggregate: sum, value: felled, areas: [village]}
                        """);
    }

    private static String query(String felled) {
        return "select id, day, %s as felled from felling where day between :from and :to order by id"
                .formatted(felled);
    }

    /** 12 000 rows of one tree each, over the first quarter. */
    private static void plant(JdbcClient department) {
        department
                .sql("create table felling (id int primary key, day date not null, felled int not null)")
                .update();
        department.sql("""
                        insert into felling
                        with recursive digits as (select 0 as d union all select d + 1 from digits where d < 9)
                        select 10000 * a.d + 1000 * b.d + 100 * c.d + 10 * d.d + e.d + 1,
                               date_add('2024-01-01', interval (10 * d.d + e.d) %% 90 day),
                               1
                        from digits a, digits b, digits c, digits d, digits e
                        where 10000 * a.d + 1000 * b.d + 100 * c.d + 10 * d.d + e.d < 12000
                        """.replace("%%", "%")).update();
    }

    private static void killInTheMiddle(Home home, JdbcClient department) {
        try (TiendoProcess process = TiendoProcess.start(home, "run", "--date", DATE)) {
            waitUntilTheSourceIsAsleep(process, department);
        }
    }

    private static void waitUntilTheSourceIsAsleep(TiendoProcess process, JdbcClient department) {
        Awaitility.await("the pull comes to row 6000").atMost(LONGEST_WAIT).until(() -> {
            assertThat(process.isAlive())
                    .as("the night ended before it could be killed: %s", process.output())
                    .isTrue();
            return isAsleep(department);
        });
    }

    private static boolean isAsleep(JdbcClient department) {
        return department
                        .sql("select count(*) from information_schema.processlist"
                                + " where state = 'User sleep' and db = database()")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** The second night resumed the killed run instead of beginning another. */
    private static void assertTheSameRunWentOn(Home home) {
        assertThat(home.ledger().sql("""
                                SELECT e.STATUS
                                FROM BATCH_JOB_EXECUTION e
                                JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                                WHERE i.JOB_NAME = 'pull felled'
                                ORDER BY e.JOB_EXECUTION_ID
                                """).query(String.class).list()).containsExactly("FAILED", "COMPLETED");
    }
}
