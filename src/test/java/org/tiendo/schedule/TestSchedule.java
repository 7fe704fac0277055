package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Missed;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** An empty store with the tables of the schedule, and tasks that are due every night at half past one in Vietnam. */
final class TestSchedule implements AutoCloseable {

    static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    static final Duration MISSED_AFTER = Duration.ofMinutes(5);

    final Store store;
    final JdbcClient jdbc;
    final ExpectedRuns expected;
    final Pauses pauses;
    final Leases leases;
    final SettableClock clock = new SettableClock("2024-03-10T00:00:00Z");

    TestSchedule(TestStore empty) {
        store = Store.open(
                new StoreAddress(empty.url(), empty.username(), empty.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO);
        jdbc = JdbcClient.create(store.dataSource());
        expected = new ExpectedRuns(jdbc);
        pauses = new Pauses(jdbc);
        leases = new Leases(jdbc);
        List.of(
                        "expected_run",
                        "pause",
                        "schedule_revision",
                        "lease",
                        "BATCH_JOB_EXECUTION_PARAMS",
                        "BATCH_JOB_EXECUTION",
                        "BATCH_JOB_INSTANCE")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
    }

    static Task nightly(String name, Missed missed) {
        return task(name, "0 30 1 * * ?", missed);
    }

    static Task task(String name, String cron, Missed missed) {
        return new Task(
                name,
                null,
                cron,
                VIETNAM,
                LocalTime.of(4, 30),
                Duration.ofHours(3),
                missed,
                VIETNAM,
                (day, businessDate) -> true);
    }

    Takeover takeover(String node) {
        return new Takeover(expected, new CompletedRuns(jdbc), leases, node);
    }

    DueRuns noticing() {
        return new DueRuns(expected, pauses, MISSED_AFTER);
    }

    void notice(Task task) {
        Instant now = clock.instant();
        noticing().notice(List.of(task), now, now);
    }

    /** What Spring Batch keeps of a run, with the same number as its instance. */
    void ran(long run, String task, String businessDate, Instant startedAt, String status) {
        jdbc.sql("INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, JOB_NAME, JOB_KEY) VALUES (?, ?, ?)")
                .params(run, task, Long.toString(run))
                .update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, JOB_INSTANCE_ID, CREATE_TIME, START_TIME, STATUS)
                        VALUES (?, ?, ?, ?, ?)
                        """)
                .params(run, run, Column.of(startedAt), Column.of(startedAt), status)
                .update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION_PARAMS (JOB_EXECUTION_ID, PARAMETER_NAME, PARAMETER_TYPE,
                                PARAMETER_VALUE, IDENTIFYING)
                        VALUES (?, 'business_date', 'java.lang.String', ?, 'Y')
                        """).params(run, businessDate).update();
    }

    /** As {@code date state}, in the order they are due. */
    List<String> states(Task task) {
        return expected.between(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z")).stream()
                .filter(run -> run.task().equals(task.name()))
                .map(run -> run.businessDate() + " " + run.state())
                .toList();
    }

    @Override
    public void close() {
        store.close();
    }
}
