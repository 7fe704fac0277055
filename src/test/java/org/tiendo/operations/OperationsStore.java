package org.tiendo.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.repository.dao.DefaultExecutionContextSerializer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.operations.incident.IncidentTables;
import org.tiendo.run.Engine;
import org.tiendo.run.OldRuns;
import org.tiendo.run.RunKey;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A store of one kind, opened once and emptied for each test, with rows as a schedule and its runs leave them. */
public record OperationsStore(Store store, JdbcClient jdbc, JdbcTransactionManager transactions) {

    /** For {@code @MethodSource}: the kinds of store. */
    public static final String KINDS = "org.tiendo.servers.TestServers#names";

    /** Of the home's zone, in which business dates are. */
    private static final int HOME_OFFSET = 7;

    /** As Spring Batch writes it. */
    private static final String EMPTY_CONTEXT = emptyContext();

    private static final Map<String, OperationsStore> OPEN = new ConcurrentHashMap<>();

    private static final List<String> TABLES = List.of(
            "expected_run",
            "pause",
            "audit",
            "run_log",
            "incident",
            "notification",
            "inquiry",
            "inquiry_event",
            "inquiry_file",
            "figure_note",
            "lease",
            "owed_export",
            "edition",
            "snapshot",
            "observation",
            "reject",
            "pull_report");

    private static final List<String> BATCH = List.of(
            "BATCH_STEP_EXECUTION_CONTEXT",
            "BATCH_STEP_EXECUTION",
            "BATCH_JOB_EXECUTION_CONTEXT",
            "BATCH_JOB_EXECUTION_PARAMS",
            "BATCH_JOB_EXECUTION",
            "BATCH_JOB_INSTANCE");

    private static String emptyContext() {
        try {
            var written = new ByteArrayOutputStream();
            new DefaultExecutionContextSerializer().serialize(Map.of(), written);
            return written.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static OperationsStore empty(String kind) {
        OperationsStore store = OPEN.computeIfAbsent(kind, OperationsStore::open);
        TABLES.forEach(table -> store.jdbc.sql("TRUNCATE TABLE " + table).update());
        BATCH.forEach(table -> store.jdbc.sql("DELETE FROM " + table).update());
        return store;
    }

    /** Stays open. */
    private static OperationsStore open(String kind) {
        TestStore address = TestServers.store(kind);
        Store store = Store.open(
                new StoreAddress(address.url(), address.username(), address.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO);
        return new OperationsStore(
                store, JdbcClient.create(store.dataSource()), new JdbcTransactionManager(store.dataSource()));
    }

    public OldRuns oldRuns() {
        return new OldRuns(Engine.over(store.dataSource(), transactions), jdbc);
    }

    public IncidentTables incidents() {
        return IncidentTables.over(jdbc, new Leases(jdbc), transactions);
    }

    public long count(String table) {
        return jdbc.sql("SELECT COUNT(*) FROM " + table).query(Long.class).single();
    }

    /** @param dueAt in UTC; it has three hours */
    public void expected(String task, String dueAt, String state, int attempts, @Nullable String node) {
        LocalDateTime due = LocalDateTime.parse(dueAt);
        jdbc.sql("""
                        INSERT INTO expected_run (task, job, due_at, business_date, deadline, state, attempts,
                                is_missed, started_at, ended_at, node, reason)
                        VALUES (:task, :job, :due, :date, :deadline, :state, :attempts, FALSE, :started, :ended, :node, '')
                        """)
                .param("task", task)
                .param("job", RunKey.pulledJob(task).orElse(null))
                .param("due", due)
                .param("date", due.plusHours(HOME_OFFSET).toLocalDate().minusDays(1))
                .param("deadline", due.plusHours(3))
                .param("state", state)
                .param("attempts", attempts)
                .param("started", attempts == 0 ? null : due)
                .param("ended", state.equals("failed") ? due.plusMinutes(5) : null)
                .param("node", Column.nullable(node))
                .update();
    }

    /** @param ended null for one that goes on */
    public void execution(
            long id, String name, String businessDate, String status, String started, @Nullable String ended) {
        LocalDateTime start = LocalDateTime.parse(started);
        jdbc.sql("INSERT INTO BATCH_JOB_INSTANCE VALUES (:id, 0, :name, :key)")
                .param("id", id)
                .param("name", name)
                .param("key", "key" + id)
                .update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME,
                                START_TIME, END_TIME, STATUS)
                        VALUES (:id, 0, :id, :start, :start, :end, :status)
                        """)
                .param("id", id)
                .param("start", start)
                .param("end", ended == null ? null : LocalDateTime.parse(ended))
                .param("status", status)
                .update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS
                        VALUES (:id, 'business_date', 'java.lang.String', :date, 'Y')
                        """).param("id", id).param("date", businessDate).update();
    }

    public void readStep(long execution, long read, long rejected) {
        jdbc.sql("""
                        INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME, JOB_EXECUTION_ID,
                                CREATE_TIME, END_TIME, STATUS, READ_COUNT, PROCESS_SKIP_COUNT)
                        VALUES (:id, 0, 'read', :id, '2024-01-01', '2024-01-01', 'COMPLETED', :read, :rejected)
                        """)
                .param("id", execution)
                .param("read", read)
                .param("rejected", rejected)
                .update();
        jdbc.sql("INSERT INTO BATCH_STEP_EXECUTION_CONTEXT VALUES (:id, :context, NULL)")
                .param("context", EMPTY_CONTEXT)
                .param("id", execution)
                .update();
    }

    /** Held for an hour. */
    public void lease(String name, String owner) {
        new Leases(jdbc).take(name, owner, Duration.ofHours(1));
    }
}
