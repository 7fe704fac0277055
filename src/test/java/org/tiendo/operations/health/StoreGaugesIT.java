package org.tiendo.operations.health;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Delivery;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Cuts;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.PullReports;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.schedule.SettableClock;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Column;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class StoreGaugesIT {

    private static final String SCHEDULE = "schedule: {cron: \"0 0 2 * * ?\"}\n";

    private final SettableClock clock = new SettableClock("2024-03-01T01:00:00Z");
    private final MeterRegistry registry = new SimpleMeterRegistry();
    private final Store store;
    private final JdbcClient jdbc;
    private final ProbedTables tables;

    @TempDir
    private Path folder;

    private HomeFolder home;

    private Catalog catalog;

    StoreGaugesIT(TestStore store) {
        this.store = Store.open(
                new StoreAddress(store.url(), store.username(), store.password()),
                StoreHolder.thisProcess("the tests", clock.instant()),
                Duration.ZERO);
        jdbc = JdbcClient.create(this.store.dataSource());
        tables = ProbedTables.over(jdbc);
        for (String table : List.of("expected_run", "pause", "incident", "pull_report", "edition")) {
            jdbc.sql("TRUNCATE TABLE " + table).update();
        }
    }

    @BeforeEach
    void describeAHome() {
        home = HomeFolder.village(folder).append("jobs/trees/job.yaml", SCHEDULE);
        catalog = home.catalog();
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void saysHowFarTheOldestUnfinishedRunIsPastItsDeadline() {
        ScheduleGauges gauges = bound(new ScheduleGauges(tables.schedule(), () -> catalog, clock));
        expect("pull trees", "2024-02-28T19:00:00Z", "2024-02-28T22:00:00Z", "completed");
        expect("pull trees", "2024-02-29T19:00:00Z", "2024-02-29T22:00:00Z", "waiting");
        expect("pull trees", "2024-03-01T19:00:00Z", "2024-03-01T22:00:00Z", "expected");

        gauges.refresh();
        assertThat(value("tiendo.deadline.lag", "task", "pull trees")).isEqualTo(3 * 3600);
        assertThat(value("tiendo.deadline.lag", "task", "edition")).isZero();
        clock.move(Duration.ofSeconds(90));
        assertThat(value("tiendo.deadline.lag", "task", "pull trees")).isEqualTo(3 * 3600 + 90);
        assertThat(value("tiendo.expected.runs", "state", "waiting")).isEqualTo(1);
        assertThat(value("tiendo.expected.runs", "state", "expected")).isEqualTo(1);
        assertThat(value("tiendo.expected.runs", "state", "running")).isZero();

        jdbc.sql("UPDATE expected_run SET state = 'completed' WHERE state = 'waiting'")
                .update();
        gauges.refresh();
        assertThat(value("tiendo.deadline.lag", "task", "pull trees")).isZero();
    }

    @Test
    void leavesPausedJobsOutOfTheLag() {
        ScheduleGauges gauges = bound(new ScheduleGauges(tables.schedule(), () -> catalog, clock));
        expect("pull trees", "2024-02-29T19:00:00Z", "2024-02-29T22:00:00Z", "due");
        jdbc.sql("""
                        INSERT INTO pause (kind, name, paused_at, paused_by, reason)
                        VALUES ('job', 'trees', '2024-02-29 10:00:00', 'lan@operations', 'flood')
                        """).update();

        gauges.refresh();

        assertThat(value("tiendo.deadline.lag", "task", "pull trees")).isZero();
    }

    @Test
    void saysWhenEachTaskFiresNext() {
        bound(new ScheduleGauges(tables.schedule(), () -> catalog, clock)).refresh();

        double due = Instant.parse("2024-03-01T19:00:00Z").getEpochSecond();
        assertThat(value("tiendo.next.fire.timestamp", "task", "pull trees")).isEqualTo(due);
    }

    @Test
    void forgetsJobsThatTheFilesNoLongerHave() {
        ScheduleGauges gauges = bound(new ScheduleGauges(tables.schedule(), () -> catalog, clock));
        gauges.refresh();

        catalog = home.replace("jobs/trees/job.yaml", SCHEDULE, "").catalog();
        gauges.refresh();

        assertThat(registry.find("tiendo.next.fire.timestamp")
                        .tag("task", "pull trees")
                        .gauge())
                .isNull();
    }

    @Test
    void saysHowOldSourcesAndTheLatestEditionAre() {
        FigureGauges gauges = bound(new FigureGauges(tables.ledger(), () -> catalog, clock));
        gauges.refresh();
        assertThat(registry.getMeters()).isEmpty();

        var reports = new PullReports(jdbc);
        reports.add(report(1, "records", "2024-02-29T00:00:00Z"));
        reports.add(report(2, "records", "2024-03-01T00:59:00Z"));
        reports.add(report(3, "vanished", "2024-03-01T00:59:00Z"));
        new Editions(jdbc)
                .seal(Cuts.of(
                        LocalDate.of(2024, 2, 29),
                        clock.instant(),
                        List.of(),
                        4,
                        clock.instant().minusSeconds(600)));
        gauges.refresh();

        assertThat(value("tiendo.source.age", "source", "records")).isEqualTo(60);
        assertThat(registry.find("tiendo.source.age").gauges()).hasSize(1);
        assertThat(value("tiendo.edition.age")).isEqualTo(600);
        assertThat(value("tiendo.edition.business.date.timestamp"))
                .isEqualTo((double) Instant.parse("2024-02-29T00:00:00Z").getEpochSecond());
    }

    @Test
    void countsTheIncidentsThatLast() {
        IncidentGauges gauges = bound(new IncidentGauges(jdbc));
        incident("slow", "pull trees", "open", "slow pull trees");
        incident("slow", "pull herds", "open", "slow pull herds");
        incident("store", "", "recovered", null);
        gauges.refresh();

        assertThat(value("tiendo.incidents", "kind", "slow", "state", "open")).isEqualTo(2);

        jdbc.sql("UPDATE incident SET open_key = NULL, state = 'recovered'").update();
        gauges.refresh();
        assertThat(registry.find("tiendo.incidents").gauges()).isEmpty();
    }

    @Test
    void findsTheEditionThatIsOverdue() {
        assertThat(missing()).as("before the schedule has begun").isNull();
        jdbc.sql("""
                        INSERT INTO expected_run (task, due_at, business_date, deadline, state, attempts, is_missed, reason)
                        VALUES ('edition', '2024-02-27 22:00:00', '2024-02-27', '2024-02-27 23:00:00', 'completed', 1, FALSE, '')
                        """).update();
        // 08:00 in the home's zone, two hours after editions should be sealed.
        assertThat(missing()).isEqualTo("2024-02-29");
        clock.set("2024-02-29T22:59:00Z");
        assertThat(missing()).isEqualTo("2024-02-28");
        clock.set("2024-02-29T23:00:00Z");
        new Editions(jdbc).seal(Cuts.of(LocalDate.of(2024, 2, 29), clock.instant(), List.of(), 4, clock.instant()));
        assertThat(missing()).isNull();
    }

    @Test
    void missesNoEditionThatNoPlanSpeaksOf() {
        clock.set("2023-03-01T01:00:00Z");

        assertThat(missing()).isNull();
    }

    private @Nullable LocalDate missing() {
        return EditionState.of(tables, catalog, clock.instant()).missing();
    }

    @Test
    void countsRunsAndTheirRows() {
        var runs = new RunMetrics(jdbc, () -> catalog);
        runs.bindTo(registry);
        assertThat(counter("tiendo.runs", "task", "edition", "outcome", "failed"))
                .isZero();
        run(17, 90, 4, 6);

        runs.ended("pull trees", new Completed(17L), Duration.ofSeconds(20));
        runs.ended("pull trees", new Failed(17L, "too many rejects", false), Duration.ofSeconds(10));
        runs.ended("pull trees", new Failed(null, "no such host", true), Duration.ZERO);
        runs.ended("pull trees", new Refused("another node runs it"), Duration.ZERO);

        assertThat(counter("tiendo.runs", "task", "pull trees", "outcome", "completed"))
                .isEqualTo(1);
        assertThat(counter("tiendo.runs", "task", "pull trees", "outcome", "failed"))
                .isEqualTo(2);
        assertThat(counter("tiendo.runs", "task", "pull trees", "outcome", "refused"))
                .isEqualTo(1);
        assertThat(registry.get("tiendo.run.duration")
                        .tag("task", "pull trees")
                        .timer()
                        .count())
                .isEqualTo(3);
        assertThat(counter("tiendo.rows", "task", "pull trees", "fate", "accepted"))
                .isEqualTo(180);
        assertThat(counter("tiendo.rows", "task", "pull trees", "fate", "rejected"))
                .isEqualTo(8);
        assertThat(counter("tiendo.rows", "task", "pull trees", "fate", "filtered"))
                .isEqualTo(12);
        assertThat(counter("tiendo.rows", "task", "pull trees", "fate", "outside"))
                .isEqualTo(2);
    }

    private <G extends Gauges> G bound(G gauges) {
        gauges.bindTo(registry);
        return gauges;
    }

    private double value(String gauge, String... tags) {
        return registry.get(gauge).tags(tags).meters().stream()
                .map(Gauge.class::cast)
                .findFirst()
                .orElseThrow()
                .value();
    }

    private double counter(String name, String... tags) {
        return registry.get(name).tags(tags).counter().count();
    }

    private void expect(String task, String dueAt, String deadline, String state) {
        jdbc.sql("""
                        INSERT INTO expected_run
                            (task, due_at, business_date, deadline, state, attempts, is_missed, reason)
                        VALUES (:task, :dueAt, '2024-02-29', :deadline, :state, 0, FALSE, '')
                        """)
                .param("task", task)
                .param("dueAt", Column.of(Instant.parse(dueAt)))
                .param("deadline", Column.of(Instant.parse(deadline)))
                .param("state", state)
                .update();
    }

    private void incident(String kind, String subject, String state, @Nullable String key) {
        jdbc.sql("""
                        INSERT INTO incident (kind, subject, open_key, state, message, opened_at, seen_at)
                        VALUES (:kind, :subject, :key, :state, '', '2024-03-01 00:00:00', '2024-03-01 00:00:00')
                        """)
                .param("kind", kind)
                .param("subject", subject)
                .param("key", key)
                .param("state", state)
                .update();
    }

    private void run(long number, int accepted, int rejected, int filtered) {
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_INSTANCE (JOB_INSTANCE_ID, VERSION, JOB_NAME, JOB_KEY)
                        VALUES (:run, 0, 'pull trees', 'key')
                        """).param("run", number).update();
        jdbc.sql("""
                        INSERT INTO BATCH_JOB_EXECUTION (JOB_EXECUTION_ID, VERSION, JOB_INSTANCE_ID, CREATE_TIME)
                        VALUES (:run, 0, :run, '2024-03-01 00:00:00')
                        """).param("run", number).update();
        jdbc.sql("""
                        INSERT INTO BATCH_STEP_EXECUTION (STEP_EXECUTION_ID, VERSION, STEP_NAME, JOB_EXECUTION_ID,
                            CREATE_TIME, WRITE_COUNT, PROCESS_SKIP_COUNT, FILTER_COUNT, WRITE_SKIP_COUNT)
                        VALUES (:run, 0, 'read', :run, '2024-03-01 00:00:00', :accepted, :rejected, :filtered, 1)
                        """)
                .param("run", number)
                .param("accepted", accepted)
                .param("rejected", rejected)
                .param("filtered", filtered)
                .update();
    }

    private static PullReport report(long run, String source, String endedAt) {
        Instant end = Instant.parse(endedAt);
        return new PullReport(
                run,
                "trees",
                source,
                LocalDate.of(2024, 2, 29),
                end,
                "trees.csv",
                "0".repeat(64),
                1,
                1,
                0,
                0,
                0,
                new Appended(1, 0, 0, 0),
                Delivery.EVERYTHING,
                end.minusSeconds(1),
                end);
    }
}
