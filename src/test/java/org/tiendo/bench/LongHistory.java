package org.tiendo.bench;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Job;
import org.tiendo.report.ReportStore;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/**
 * Adds years of nights to a store with the nights of the worked example: copies of its last edition and of its last runs, in
 * every table that a night writes to.
 *
 * <p>A copy has the rows of what it is copied from, with days, times and numbers of its own. Its seal is not calculated, so that
 * the chain of editions does not verify.
 */
public final class LongHistory {

    private static final BulkInsert NIGHTS =
            new BulkInsert("INSERT INTO made_night (night, business_date, sealed_at, sha256, previous_sha256)", 5);
    private static final BulkInsert RUNS = new BulkInsert(
            "INSERT INTO made_run (run, night, business_date, started_at, ended_at, task, job, template, first_step)",
            9);

    /** Above the runs of the worked example. */
    private static final long FIRST_RUN = 10_000;

    private static final int STEPS = 4;

    /** In the order of sealing; above the editions of the worked example. */
    private static final long LAST_NIGHT = 100_000;

    /** The number of days that housekeeping keeps log lines and rejected rows. */
    private static final int NIGHTS_WITH_LOG = 90;

    private static final int NIGHTS_WITH_REJECTS = 365;

    private final String kind;
    private final JdbcClient jdbc;
    private final List<String> jobs;

    private LongHistory(String kind, JdbcClient jdbc, List<String> jobs) {
        this.kind = kind;
        this.jdbc = jdbc;
        this.jobs = jobs;
    }

    /** @param runs the number of runs a night, the edition's among them */
    public static LongHistory in(ReportStore store, int runs) {
        List<String> jobs = new ArrayList<>(
                ReportStore.catalog().jobs().stream().map(Job::name).toList());
        IntStream.rangeClosed(1, runs).forEach(further -> jobs.add("further-" + further));
        return new LongHistory(store.address().name(), store.jdbc(), jobs.subList(0, runs - 1));
    }

    /**
     * Makes the editions of some nights before the last one of the worked example.
     *
     * @param after the number of nights before it that have editions already
     * @param upTo the number of nights that have editions afterwards
     */
    public LongHistory editions(int after, int upTo) {
        run(
                "CREATE TABLE made_night (night INT PRIMARY KEY, business_date DATE, sealed_at DATETIME(6), sha256 CHAR(64),"
                        + " previous_sha256 CHAR(64))");
        NIGHTS.run(
                jdbc,
                IntStream.rangeClosed(after + 1, upTo)
                        .filter(before ->
                                !ReportStore.YEAR_END.minusDays(before).equals(ReportStore.MIDSUMMER))
                        .mapToObj(before -> {
                            LocalDate day = ReportStore.YEAR_END.minusDays(before);
                            long night = LAST_NIGHT - before;
                            return List.of(night, day, sealedAt(day), seal(night), seal(night - 1));
                        }));
        String of = " FROM made_night n CROSS JOIN %s t WHERE t.business_date = '%s' AND t.revision = 2";
        Map<String, String> edition = Map.of("business_date", "n.business_date", "revision", "1");
        for (String table : List.of("snapshot", "edition_plan", "edition_item", "restatement")) {
            copy(table, edition, of.formatted(table, ReportStore.YEAR_END));
        }
        Map<String, String> sealed = new LinkedHashMap<>(edition);
        sealed.put("sequence_no", "n.night");
        sealed.put("cut_off", "n.sealed_at");
        sealed.put("sealed_at", "n.sealed_at");
        sealed.put("sha256", "n.sha256");
        sealed.put("previous_sha256", "n.previous_sha256");
        copy("edition", sealed, of.formatted("edition", ReportStore.YEAR_END));
        run("DROP TABLE made_night");
        return this;
    }

    private static Object sealedAt(LocalDate day) {
        return Column.of(day.plusDays(1).atTime(1, 0).toInstant(ZoneOffset.UTC));
    }

    private static String seal(long night) {
        return "%064x".formatted(night);
    }

    /** Makes the runs of the nights up to the last one of the worked example, once. */
    public LongHistory runs(int nights) {
        run("CREATE TABLE made_run (run BIGINT PRIMARY KEY, night INT, business_date DATE, started_at DATETIME(6),"
                + " ended_at DATETIME(6), task VARCHAR(100), job VARCHAR(64), template BIGINT, first_step BIGINT)");
        long pull = number("SELECT MAX(run_id) FROM run WHERE name = 'pull published'");
        long edition = number("SELECT MAX(run_id) FROM run WHERE name = 'edition'");
        long firstOfPull = number("SELECT MIN(step_id) FROM run_step WHERE run_id = " + pull);
        long firstOfEdition = number("SELECT MIN(step_id) FROM run_step WHERE run_id = " + edition);
        int runs = jobs.size() + 1;
        RUNS.run(jdbc, IntStream.range(0, nights * runs).mapToObj(place -> {
            int night = place / runs;
            int of = place % runs;
            boolean isEdition = of == jobs.size();
            LocalDate day = ReportStore.YEAR_END.minusDays(nights - 1L - night);
            var start = day.plusDays(1).atTime(0, of, 12).toInstant(ZoneOffset.UTC);
            return List.of(
                    FIRST_RUN + place,
                    nights - night,
                    day,
                    Column.of(start),
                    Column.of(start.plusSeconds(5 + place % 11)),
                    isEdition ? "edition" : "pull " + jobs.get(of),
                    isEdition ? "" : jobs.get(of),
                    isEdition ? edition : pull,
                    isEdition ? firstOfEdition : firstOfPull);
        }));
        copyBatch();
        copyPulls();
        addOperations();
        restartSequences(FIRST_RUN + (long) nights * runs);
        run("DROP TABLE made_run");
        return this;
    }

    private void copyBatch() {
        run("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY)"
                + " SELECT run, 0, task, CONCAT('made for run ', run) FROM made_run");
        String of = " FROM made_run n JOIN %s t ON t.JOB_EXECUTION_ID = n.template";
        copy(
                "BATCH_JOB_EXECUTION",
                Map.of(
                        "job_execution_id", "n.run",
                        "job_instance_id", "n.run",
                        "create_time", "n.started_at",
                        "start_time", "n.started_at",
                        "end_time", "n.ended_at",
                        "last_updated", "n.ended_at"),
                of.formatted("BATCH_JOB_EXECUTION"));
        copy(
                "BATCH_JOB_EXECUTION_PARAMS",
                Map.of("job_execution_id", "n.run", "parameter_value", """
                        CASE t.PARAMETER_NAME WHEN 'business_date' THEN CAST(n.business_date AS CHAR(10)) WHEN 'job' THEN n.job
                        ELSE t.PARAMETER_VALUE END"""),
                of.formatted("BATCH_JOB_EXECUTION_PARAMS"));
        copy(
                "BATCH_JOB_EXECUTION_CONTEXT",
                Map.of("job_execution_id", "n.run"),
                of.formatted("BATCH_JOB_EXECUTION_CONTEXT"));
        String step = "n.run * " + STEPS + " + t.STEP_EXECUTION_ID - n.first_step";
        copy(
                "BATCH_STEP_EXECUTION",
                Map.of(
                        "step_execution_id", step,
                        "job_execution_id", "n.run",
                        "create_time", "n.started_at",
                        "start_time", "n.started_at",
                        "end_time", "n.ended_at",
                        "last_updated", "n.ended_at"),
                of.formatted("BATCH_STEP_EXECUTION"));
        copy(
                "BATCH_STEP_EXECUTION_CONTEXT",
                Map.of("step_execution_id", step),
                " FROM made_run n JOIN BATCH_STEP_EXECUTION s ON s.JOB_EXECUTION_ID = n.template"
                        + " JOIN BATCH_STEP_EXECUTION_CONTEXT t ON t.STEP_EXECUTION_ID = s.STEP_EXECUTION_ID");
    }

    private void copyPulls() {
        String of = " FROM made_run n JOIN %s t ON t.run_id = n.template WHERE n.job <> ''";
        copy(
                "pull_report",
                Map.of(
                        "run_id", "n.run",
                        "job", "n.job",
                        "business_date", "n.business_date",
                        "as_known", "n.started_at",
                        "started_at", "n.started_at",
                        "ended_at", "n.ended_at"),
                of.formatted("pull_report"));
        // One series a job, as most jobs have it.
        copy(
                "pull_statement",
                Map.of("run_id", "n.run", "job", "n.job", "appended_at", "n.started_at"),
                of.formatted("pull_statement")
                        + " AND t.series = (SELECT MIN(o.series) FROM pull_statement o WHERE o.run_id = n.template)");
        copy(
                "reject",
                Map.of("run_id", "n.run", "job", "n.job", "business_date", "n.business_date"),
                of.formatted("reject") + " AND n.night <= " + NIGHTS_WITH_REJECTS);
        // Figures of other departments: as many as a month brings, for each month of forty years.
        copy(
                "observation",
                Map.of("series", "CONCAT(t.series, '_', n.night)"),
                " FROM made_run n CROSS JOIN observation t WHERE n.task = 'edition' AND n.night <= 480 AND t.run_id < "
                        + FIRST_RUN);
    }

    private void addOperations() {
        run("""
                INSERT INTO expected_run (task, job, due_at, business_date, deadline, state, attempts, is_missed, noticed_at,
                        started_at, node, run_id, ended_at, reason)
                SELECT task, NULLIF(job, ''), started_at, business_date, TIMESTAMPADD(HOUR, 4, started_at), 'completed', 1, FALSE, started_at,
                       started_at, 'node 1', run, ended_at, ''
                FROM made_run
                """);
        run("""
                INSERT INTO run_log (run_id, logged_at, node, level, logger, message)
                SELECT n.run, n.started_at, 'node 1', 'INFO', 'org.tiendo.run.RunWatch', CONCAT(n.task, ' ', l.line)
                FROM made_run n
                CROSS JOIN (SELECT 'starts' AS line UNION ALL SELECT 'reads' UNION ALL SELECT 'has read' UNION ALL
                            SELECT 'appends' UNION ALL SELECT 'has completed') l
                WHERE n.night <= %d
                """.formatted(NIGHTS_WITH_LOG));
        run("""
                INSERT INTO audit (done_at, who, action, subject, reason, outcome)
                SELECT started_at, 'an', 'rerun', CONCAT('run ', run), 'the source was down', 'completed'
                FROM made_run WHERE task = 'edition'
                """);
        run("""
                INSERT INTO incident (kind, subject, state, message, opened_at, seen_at, recovered_at)
                SELECT 'source_stale', CONCAT('source ', run), 'recovered', 'no figures came', started_at, started_at, ended_at
                FROM made_run WHERE task = 'edition'
                """);
        run("""
                INSERT INTO notification (channel, kind, once_key, title, body, created_at, attempts, sent_at, error)
                SELECT 'email', 'digest', CONCAT('digest ', business_date), 'The night', '{}', started_at, 1, ended_at, ''
                FROM made_run WHERE task = 'edition'
                """);
    }

    /** So that further runs come after those made. */
    private void restartSequences(long next) {
        for (String sequence :
                List.of("BATCH_JOB_INSTANCE_SEQ", "BATCH_JOB_EXECUTION_SEQ", "BATCH_STEP_EXECUTION_SEQ")) {
            run(
                    kind.equals("h2")
                            ? "ALTER SEQUENCE " + sequence + " RESTART WITH " + next * STEPS
                            : "UPDATE " + sequence + " SET ID = " + next * STEPS);
        }
    }

    /** So that the server plans with what is there, as it does a while after rows have come. */
    public void analyze() {
        if (kind.equals("h2")) {
            run("ANALYZE");
        } else {
            jdbc.sql("SELECT table_name AS name FROM information_schema.tables"
                            + " WHERE table_schema = SCHEMA() AND table_type = 'BASE TABLE'")
                    .query((row, number) -> Objects.requireNonNull(row.getString("name")))
                    .list()
                    .forEach(table -> jdbc.sql("ANALYZE TABLE " + table).query().listOfRows());
        }
    }

    /**
     * Copies rows of a table into it, without the numbers that the store gives.
     *
     * @param own the expressions of columns that are no copies, by column
     * @param from the rows {@code t} to copy, each once for every row {@code n}
     */
    private void copy(String table, Map<String, String> own, String from) {
        List<String> columns = jdbc.sql("""
                        SELECT LOWER(column_name) AS name FROM information_schema.columns
                        WHERE table_schema = SCHEMA() AND LOWER(table_name) = LOWER(:table) AND LOWER(column_name) <> 'id'
                        ORDER BY ordinal_position
                        """)
                .param("table", table)
                .query((row, number) -> Objects.requireNonNull(row.getString("name")))
                .list();
        List<String> values = columns.stream()
                .map(column -> own.getOrDefault(column, "t." + column))
                .toList();
        run("INSERT INTO " + table + " (" + String.join(", ", columns) + ") SELECT " + String.join(", ", values)
                + from);
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }

    private long number(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }
}
