package org.tiendo.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.catalog.Job;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Ledger;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A village's home and an open store, with as many nodes over them as a test likes. */
public final class Nodes implements AutoCloseable {

    public static final LocalDate DATE = LocalDate.parse("2024-03-31");
    public static final Instant CUT_OFF = Instant.parse("2024-12-31T22:00:00Z");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);
    private static final int ROWS = 1000;

    private final HomeFolder home;
    private final Store store;
    private final JdbcClient jdbc;

    /** @param home empty */
    public Nodes(TestStore empty, Path home) {
        this.home = HomeFolder.village(home);
        store = Store.open(
                new StoreAddress(empty.url(), empty.username(), empty.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO);
        jdbc = JdbcClient.create(store.dataSource());
        empty();
        describe();
    }

    private void empty() {
        for (String table : List.of("observation", "reject", "pull_report", "snapshot", "restatement", "edition")) {
            jdbc.sql("TRUNCATE TABLE " + table).update();
        }
        jdbc.sql("DELETE FROM lease").update();
        for (String table : List.of(
                "STEP_EXECUTION_CONTEXT",
                "STEP_EXECUTION",
                "JOB_EXECUTION_CONTEXT",
                "JOB_EXECUTION_PARAMS",
                "JOB_EXECUTION",
                "JOB_INSTANCE")) {
            jdbc.sql("DELETE FROM BATCH_" + table).update();
        }
    }

    /** On another thread, so outside of the transaction that this one may be in. */
    public static <T> T elsewhere(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work).join();
    }

    private void describe() {
        home.write("config/application.yaml", "pull: {block_rows: 100}\n").write("config/sources.yaml", """
                sources:
                  - name: records
                    files: {folder: data, numbers: plain}
                """);
        for (String job : List.of("trees", "bushes", "hedges")) {
            home.write("jobs/" + job + "/job.yaml", """
                    job: %1$s
                    source: records
                    file: %1$s.csv
                    columns: {day: day, key: id}
                    series:
                      - {code: %1$s_planted, kind: flow, unit: cây, aggregate: sum, value: planted, areas: [village]}
                    """.formatted(job)).write("data/" + job + ".csv", rows());
        }
    }

    /** Ten blocks of them. */
    private static String rows() {
        var rows = new StringBuilder("id,day,planted\n");
        for (int id = 1; id <= ROWS; id++) {
            rows.append(id).append(",2024-0").append(1 + id % 3).append("-15,1\n");
        }
        return rows.toString();
    }

    public HomeFolder home() {
        return home;
    }

    public Job job(String name) {
        return home.catalog().job(name).orElseThrow();
    }

    public Node node(String name) {
        return node(name, store.dataSource());
    }

    /** @param reached how it reaches the store */
    public Node node(String name, DataSource reached) {
        return new Node(this, name, reached);
    }

    public DataSource store() {
        return store.dataSource();
    }

    public JdbcClient jdbc() {
        return jdbc;
    }

    public List<String> texts(String sql) {
        return jdbc.sql(sql)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }

    /** Everything that is known and sealed, without which run has brought it. */
    public List<String> ledger() {
        return texts("""
                SELECT CONCAT_WS(' ', job, series, area, period_start, period_end, amount, vintage) FROM observation
                UNION ALL
                SELECT CONCAT_WS(' ', 'report', job, business_date, rows_read, rows_accepted, figures_first)
                FROM pull_report
                UNION ALL
                SELECT CONCAT_WS(' ', 'edition', business_date, revision) FROM edition
                ORDER BY 1
                """);
    }

    @Override
    public void close() {
        store.close();
    }

    /** One process, as the others see it. */
    public static final class Node {

        private final Nodes nodes;
        private final String name;
        private final Engine engine;
        private final Ledger ledger;
        private final OwnRuns own;
        private final Runs runs;

        private Node(Nodes nodes, String name, DataSource reached) {
            this.nodes = nodes;
            this.name = name;
            engine = Engine.over(reached, new JdbcTransactionManager(reached));
            ledger = Ledger.over(JdbcClient.create(reached));
            own = new OwnRuns(name);
            runs = new Runs(engine, new Leases(JdbcClient.create(reached)), own);
        }

        public Engine engine() {
            return engine;
        }

        public Ledger ledger() {
            return ledger;
        }

        public OwnRuns own() {
            return own;
        }

        public BatchLauncher launcher() {
            return new BatchLauncher(runs, nodes.home.catalog(), ledger, CLOCK);
        }

        public RunControl control() {
            return runs.control();
        }

        public StartedBy asked() {
            return new StartedBy("lan@office", name, "to see");
        }

        public RunOutcome pull(String job) {
            return launcher().pull(nodes.job(job), DATE, asked());
        }

        /** @param progress is told how many rows have been read, between the blocks */
        public RunOutcome pull(String job, LongConsumer progress) {
            return launcher().pull(nodes.job(job), List.of(new NightOrder(DATE, List.of(), null)), asked(), progress);
        }

        public RunOutcome edition() {
            return launcher().edition(DATE, CUT_OFF, asked());
        }
    }
}
