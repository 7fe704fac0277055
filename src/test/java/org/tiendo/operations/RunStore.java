package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A store of one kind with runs as Spring Batch writes them; opened once for all tests and emptied for each. */
final class RunStore {

    /** For {@code @MethodSource}: the kinds of store. */
    static final String KINDS = "org.tiendo.servers.TestServers#names";

    static final Instant START = Instant.parse("2024-01-01T01:00:00Z");

    private static final Map<String, Store> OPEN = new ConcurrentHashMap<>();

    final JdbcTemplate template;
    final JdbcClient jdbc;

    private RunStore(Store store) {
        template = new JdbcTemplate(store.dataSource());
        jdbc = JdbcClient.create(template);
    }

    static RunStore empty(String kind) {
        var store = new RunStore(OPEN.computeIfAbsent(kind, RunStore::open));
        List.of(
                        "BATCH_STEP_EXECUTION",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION",
                        "BATCH_JOB_INSTANCE",
                        "lease",
                        "run_log",
                        "expected_run")
                .forEach(table -> store.jdbc.sql("DELETE FROM " + table).update());
        // Its rows are never deleted.
        store.jdbc.sql("TRUNCATE TABLE audit").update();
        return store;
    }

    private static Store open(String kind) {
        TestStore address = TestServers.store(kind);
        return Store.open(
                new StoreAddress(address.url(), address.username(), address.password()),
                StoreHolder.thisProcess("the tests", START),
                Duration.ZERO);
    }

    /** The first attempt of an instance of the same number, for 2023-12-31, begun as many minutes after {@link #START}. */
    RunStore ran(long run, String job, String status, @Nullable Duration took) {
        jdbc.sql("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, JOB_NAME, JOB_KEY) VALUES (?, ?, ?)")
                .params(run, job, Long.toString(run))
                .update();
        return attempted(run, run, status, took, "");
    }

    /** Gives a failed run its message. */
    RunStore failedWith(long run, String exitMessage) {
        jdbc.sql("UPDATE BATCH_JOB_EXECUTION SET EXIT_MESSAGE = ? WHERE JOB_EXECUTION_ID = ?")
                .params(exitMessage, run)
                .update();
        return this;
    }

    RunStore attempted(long run, long instance, String status, @Nullable Duration took, String exitMessage) {
        Instant start = START.plus(Duration.ofMinutes(run));
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, JOB_INSTANCE_ID, CREATE_TIME, START_TIME,
                                END_TIME, STATUS, EXIT_CODE, EXIT_MESSAGE)
                        VALUES (:run, :instance, :start, :start, :end, :status, :status, :message)
                        """)
                .param("run", run)
                .param("instance", instance)
                .param("start", Column.of(start))
                .param("end", Column.nullable(took == null ? null : start.plus(took)))
                .param("status", status)
                .param("message", exitMessage)
                .update();
        return with(run, "business_date", "2023-12-31").with(run, "as_known", "now");
    }

    RunStore with(long run, String parameter, String value) {
        jdbc.sql("DELETE FROM BATCH_JOB_EXECUTION_PARAMS WHERE JOB_EXECUTION_ID = ? AND PARAMETER_NAME = ?")
                .params(run, parameter)
                .update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS (JOB_EXECUTION_ID, PARAMETER_NAME, PARAMETER_TYPE,
                                PARAMETER_VALUE, IDENTIFYING)
                        VALUES (?, ?, 'java.lang.String', ?, 'Y')
                        """).params(run, parameter, value).update();
        return this;
    }

    RunStore step(
            long id,
            long run,
            String name,
            String status,
            long read,
            long accepted,
            long rejected,
            long filtered,
            long outside) {
        jdbc.sql("""
                        INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME, JOB_EXECUTION_ID,
                                CREATE_TIME, START_TIME, STATUS, READ_COUNT, WRITE_COUNT, FILTER_COUNT,
                                READ_SKIP_COUNT, WRITE_SKIP_COUNT, PROCESS_SKIP_COUNT)
                        VALUES (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?)
                        """)
                .params(id, name, run, Column.of(START), Column.of(START), status)
                .params(read, accepted, filtered, outside, rejected)
                .update();
        return this;
    }

    RunStore claimed(String name) {
        jdbc.sql("""
                        INSERT INTO lease (name, owner, fence, held_until)
                        VALUES (?, 'process 12 on north', 1, TIMESTAMPADD(SECOND, 60, CURRENT_TIMESTAMP(6)))
                        """).params(name).update();
        return this;
    }

    /** One of the task whose last run this is. */
    RunStore expected(String task, long run, String state) {
        jdbc.sql("""
                        INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed,
                                run_id, reason)
                        VALUES (:task, :due, '2023-12-31', :due, :state, 1, FALSE, :run, 'source is down')
                        """)
                .param("task", task)
                .param("due", Column.of(START))
                .param("state", state)
                .param("run", run)
                .update();
        return this;
    }
}
