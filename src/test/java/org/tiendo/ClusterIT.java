package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.servers.DatabaseServer;
import org.tiendo.servers.MySqlServer;
import org.tiendo.servers.RestartableServer;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Several nodes, each a process of its own, on one MySQL store: killed, ended, restarted, and the store under them. */
class ClusterIT {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(4);

    /** Small blocks, so that there are boundaries; no waiting after a failure; whichever port is free. */
    private static final String SETTINGS = """
            pull: {block_rows: 20}
            schedule: {retry: {first: 1s, longest: 5s}}
            serve: {port: 0}
            """;

    @TempDir
    private Path folder;

    private final DatabaseServer forestry = MySqlServer.running();
    private final List<TiendoProcess> nodes = new ArrayList<>();
    private String forestryUrl = "";
    private JdbcClient department = JdbcClient.create(new DriverManagerDataSource());

    @BeforeEach
    void plantTrees() {
        forestryUrl = forestry.jdbcUrl("forestry");
        department =
                JdbcClient.create(new DriverManagerDataSource(forestryUrl, forestry.username(), forestry.password()));
        department
                .sql("create table felling (id int primary key, day date not null)")
                .update();
        department.sql("create table pace (seconds double not null)").update();
        department.sql("insert into pace values (0)").update();
        department.sql("""
                        insert into felling
                        with recursive digits as (select 0 as d union all select d + 1 from digits where d < 9)
                        select 100 * a.d + 10 * b.d + c.d + 1, ?
                        from digits a, digits b, digits c
                        """).param(1, businessDate()).update();
    }

    @AfterEach
    void endNodes() {
        nodes.forEach(TiendoProcess::close);
    }

    @Test
    void goesOnWithThePullOfAKilledNodeAndComesToTheSame() {
        Home home = home(TestServers.store("mysql"), "0 30 1 * * ?");
        isOverdue(home, "pull felled");
        serve(home);
        serve(home);
        oneRowTakes("60");
        TiendoProcess busy = nodeOf(home, "pull felled");
        oneRowTakes("0");

        busy.kill();

        awaitState(home, "pull felled", "completed");
        assertThat(statuses(home, "pull felled")).containsExactly("FAILED", "COMPLETED");
        assertThat(home.ledger()
                        .sql("SELECT COUNT(DISTINCT JOB_INSTANCE_ID) FROM BATCH_JOB_EXECUTION")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(observed(home)).containsExactly("trees_felled 1000");
    }

    @Test
    void goesOnWithTheEditionOfAKilledNode() throws Exception {
        TestStore store = TestServers.store("mysql");
        Home home = home(store, "0 0 0 1 1 ? 2099");
        isOverdue(home, "edition");
        try (Connection locking =
                new DriverManagerDataSource(store.url(), store.username(), store.password()).getConnection()) {
            serve(home);
            serve(home);
            try (Statement lock = locking.createStatement()) {
                lock.execute("LOCK TABLES snapshot WRITE");
                nodeOf(home, "edition").kill();
                lock.execute("UNLOCK TABLES");
            }
        }

        awaitState(home, "edition", "completed");
        assertThat(statuses(home, "edition")).startsWith("FAILED", "COMPLETED");
        assertThat(home.ledger().sql("""
                        SELECT MAX(revision) FROM edition WHERE business_date = (
                            SELECT MIN(business_date) FROM expected_run WHERE task = 'edition' AND node IS NOT NULL)
                        """).query(Integer.class).single()).isEqualTo(1);
        assertThat(home.tiendo("verify").exit()).isZero();
    }

    @Test
    void endsAtABlockOnSigtermAndGoesOnWhenItIsStartedAgain() {
        Home home = home(TestServers.store("mysql"), "0 30 1 * * ?");
        isOverdue(home, "pull felled");
        serve(home);
        oneRowTakes("0.05");
        TiendoProcess busy = nodeOf(home, "pull felled");
        await().atMost(LONGEST_WAIT).until(() -> rowsRead(home) > 0);

        assertThat(busy.terminate()).isEqualTo(143);

        assertThat(statuses(home, "pull felled")).containsExactly("STOPPED");
        assertThat(state(home, "pull felled")).isEqualTo("due");
        oneRowTakes("0");
        serve(home);
        awaitState(home, "pull felled", "completed");
        assertThat(statuses(home, "pull felled")).containsExactly("STOPPED", "COMPLETED");
        assertThat(observed(home)).containsExactly("trees_felled 1000");
    }

    @Test
    void refusesAPersonWhoStartsWhatANodeIsRunningAndSaysWhichNode() {
        Home home = home(TestServers.store("mysql"), "0 30 1 * * ?");
        isOverdue(home, "pull felled");
        serve(home);
        oneRowTakes("0.02");
        TiendoProcess busy = nodeOf(home, "pull felled");

        Home.Said said = home.at(Instant.now().toString())
                .tiendo("run", "--date", businessDate().toString(), "--job", "felled");

        assertThat(said.out() + said.err()).contains("pull felled", "process " + busy.pid() + " on ");
        awaitState(home, "pull felled", "completed");
        assertThat(statuses(home, "pull felled")).containsExactly("COMPLETED");
    }

    @Test
    void losesNothingAndDoublesNothingOfAHundredQuickFirings() {
        Home home = home(TestServers.store("mysql"), "0 0 0 1 1 ? 2099");
        ZonedDateTime from = ZonedDateTime.now(VIETNAM)
                .plusSeconds(20)
                .truncatedTo(ChronoUnit.MINUTES)
                .plusMinutes(1);
        String tenTimes = "0/6 %d %d %d %d ? %d"
                .formatted(
                        from.getMinute(), from.getHour(), from.getDayOfMonth(), from.getMonthValue(), from.getYear());
        for (int number = 1; number <= 10; number++) {
            quick(home, "quick_" + number, tenTimes);
        }
        for (int number = 1; number <= 10; number++) {
            isOverdue(home, "pull quick_" + number);
        }
        serve(home);
        serve(home);
        serve(home);

        await("all firings are run")
                .atMost(Duration.ofMinutes(4))
                .until(() -> home.ledger()
                                .sql(
                                        "SELECT COUNT(*) FROM expected_run WHERE task LIKE 'pull quick%' AND state = 'completed' AND node IS NOT NULL")
                                .query(Integer.class)
                                .single()
                        == 100);
        assertThat(home.ledger()
                        .sql(
                                "SELECT COUNT(*) FROM expected_run WHERE task LIKE 'pull quick%' AND business_date > '2000-01-01'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(100);
        assertThat(home.ledger().sql("""
                        SELECT COUNT(*) FROM BATCH_JOB_EXECUTION e
                        JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                        WHERE i.JOB_NAME LIKE 'pull quick%' AND e.STATUS = 'COMPLETED'
                        """).query(Integer.class).single()).isEqualTo(100);
        assertThat(home.ledger()
                        .sql("SELECT COUNT(DISTINCT node) FROM expected_run WHERE task LIKE 'pull quick%'")
                        .query(Integer.class)
                        .single())
                .isGreaterThan(1);
    }

    @Test
    void comesBackByItselfWhenTheStoreWasGone() {
        RestartableServer server = MySqlServer.ofItsOwn();
        server.start();
        try {
            Home home = home(server.store(), "0 30 1 * * ?");
            isOverdue(home, "pull felled");
            serve(home);
            serve(home);
            oneRowTakes("0.05");
            nodeOf(home, "pull felled");

            server.stop();
            oneRowTakes("0");
            await().atMost(LONGEST_WAIT).until(() -> log().contains("could not show that it lives"));
            server.start();

            awaitState(home, "pull felled", "completed");
            assertThat(statuses(home, "pull felled")).endsWith("COMPLETED").containsOnlyOnce("COMPLETED");
            assertThat(observed(home)).containsExactly("trees_felled 1000");
            assertThat(nodes).allMatch(TiendoProcess::isAlive);
        } finally {
            nodes.forEach(TiendoProcess::close);
            server.stop();
        }
    }

    private void serve(Home home) {
        nodes.add(TiendoProcess.start(home, "serve"));
    }

    /** The living node that is at work on the task, once one is. */
    private TiendoProcess nodeOf(Home home, String task) {
        await(task + " is begun").atMost(LONGEST_WAIT).until(() -> {
            assertThat(nodes)
                    .as(() -> "nodes that live: "
                            + nodes.stream().map(TiendoProcess::output).toList())
                    .anyMatch(TiendoProcess::isAlive);
            return state(home, task).equals("running") && statuses(home, task).contains("STARTED");
        });
        String node = home.ledger()
                .sql("SELECT node FROM expected_run WHERE task = ? AND state = 'running'")
                .param(1, task)
                .query(String.class)
                .single();
        return nodes.stream()
                .filter(process -> node.startsWith("process " + process.pid() + " "))
                .findFirst()
                .orElseThrow();
    }

    private void awaitState(Home home, String task, String state) {
        await(task + " becomes " + state)
                .atMost(LONGEST_WAIT)
                .until(() -> state(home, task).equals(state));
    }

    /** Of the first that was due; empty before the tables are made. */
    private static String state(Home home, String task) {
        try {
            return home.ledger()
                    .sql("SELECT state FROM expected_run WHERE task = ? AND node IS NOT NULL ORDER BY due_at LIMIT 1")
                    .param(1, task)
                    .query(String.class)
                    .optional()
                    .orElse("");
        } catch (RuntimeException storeIsNotThereYet) {
            return "";
        }
    }

    private static List<String> statuses(Home home, String task) {
        return home.ledger()
                .sql("""
                        SELECT e.STATUS FROM BATCH_JOB_EXECUTION e
                        JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                        WHERE i.JOB_NAME = ?
                        ORDER BY e.JOB_EXECUTION_ID
                        """)
                .param(1, task)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }

    private String log() throws IOException {
        return Files.readString(folder.resolve("data/logs/tiendo.log"));
    }

    private static long rowsRead(Home home) {
        return home.ledger()
                .sql("SELECT COALESCE(MAX(READ_COUNT), 0) FROM BATCH_STEP_EXECUTION")
                .query(Long.class)
                .single();
    }

    private static List<String> observed(Home home) {
        return home.ledger()
                .sql("SELECT CONCAT(series, ' ', SUM(amount) + 0) FROM observation GROUP BY series")
                .query((row, number) -> String.valueOf(row.getString(1)).replaceFirst("\\.0*$", ""))
                .list();
    }

    /** How long the department takes for every row from now on. */
    private void oneRowTakes(String seconds) {
        department.sql("update pace set seconds = ?").param(1, seconds).update();
    }

    /** That of the last time it was half past one in Vietnam, when the pull is due: also in the hours before. */
    private static LocalDate businessDate() {
        return ZonedDateTime.now(VIETNAM)
                .minusHours(1)
                .minusMinutes(30)
                .toLocalDate()
                .minusDays(1);
    }

    /** Its last run was two nights ago: the one of last night is begun as soon as a node looks. */
    private static void isOverdue(Home home, String task) {
        assertThat(home.at(Instant.now().toString()).tiendo("schedule").exit()).isZero();
        home.ledger()
                .sql("""
                        INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed, reason)
                        VALUES (?, ?, '2000-01-01', ?, 'completed', 1, FALSE, '')
                        """)
                .param(1, task)
                .param(2, LocalDateTime.now(ZoneOffset.UTC).minusHours(26))
                .param(3, LocalDateTime.now(ZoneOffset.UTC).minusHours(25))
                .update();
    }

    private static void quick(Home home, String job, String cron) {
        home.write("jobs/" + job + "/job.yaml", """
                        job: %s
                        source: records
                        file: trees.csv
                        columns: {day: day}
                        series: [{code: %s, kind: flow, unit: cây, aggregate: count, areas: [village]}]
                        schedule: {cron: "%s", missed: all}
                        """.formatted(job, job, cron));
    }

    /** A village whose felled trees stand in a database that is as slow as a test wants it to be. */
    private Home home(TestStore store, String cron) {
        int year = businessDate().getYear();
        return Home.village(folder, store)
                .with("FORESTRY_PASSWORD", forestry.password())
                .write("config/application.yaml", SETTINGS)
                .write("config/sources.yaml", """
                        sources:
                          - name: records
                            concurrent: 20
                            files: {folder: jobs/trees, numbers: plain}
                          - name: forestry
                            jdbc: {url: "%s", user: %s, password: "${FORESTRY_PASSWORD}", timeout: 10m}
                        """.formatted(forestryUrl, forestry.username()))
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
                        plan: {year: %d, area: village, title: The village}
                        targets:
                          - {indicator: trees_felled, areas: [village], at_most: 20000, assigned_by: The village, document: Minutes}
                        """.formatted(year))
                .write("jobs/felled/felled.sql", """
                        select id, day, sleep((select seconds from pace)) as slept, repeat('x', 2000) as padding
                        from felling where day between :from and :to order by id
                        """)
                .write("jobs/felled/job.yaml", """
                        job: felled
                        source: forestry
                        query: felled.sql
                        columns: {day: day, key: id}
                        series: [{code: trees_felled, kind: flow, unit: cây, aggregate: count, areas: [village]}]
                        schedule: {cron: "%s"}
                        """.formatted(cron));
    }
}
