package org.tiendo.operations.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.catalog.Catalog;
import org.tiendo.operations.Audit;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.OperationsStore;
import org.tiendo.operations.incident.Alerting;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.ChannelKind;
import org.tiendo.operations.incident.FakeChannel;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.operations.incident.IncidentState;
import org.tiendo.operations.incident.Wording;
import org.tiendo.run.RefusedException;
import org.tiendo.schedule.Pauses;
import org.tiendo.store.Column;

@ParameterizedClass
@MethodSource(OperationsStore.KINDS)
class WatchdogIT {

    /** 06:30 in the home's zone: the edition of the day before should be there. */
    private static final Instant MORNING = Instant.parse("2023-06-30T23:30:00Z");

    private static final String NODE = "process 1 on north";
    private static final String PULL = "pull figures, business date 2023-06-30";

    private final OperationsStore store;
    private final FakeChannel mail = new FakeChannel(ChannelKind.EMAIL);
    private final FakeChannel webhook = new FakeChannel(ChannelKind.WEBHOOK);
    private long freeBytes = Long.MAX_VALUE;
    private Catalog catalog;
    private Watchdog watchdog;

    @TempDir
    private Path folder;

    WatchdogIT(String kind) {
        store = OperationsStore.empty(kind);
    }

    @BeforeEach
    void read() {
        catalog = OperationsHome.in(folder).catalog();
        watchdog = watchdog(store.jdbc());
    }

    private Watchdog watchdog(JdbcClient jdbc) {
        return Watchdog.over(
                catalog, OperationsHome.tables(jdbc), alerting(), NODE, new Disk("north", () -> freeBytes));
    }

    private Alerting alerting() {
        var wording = new Wording("village", new HomeTime(catalog.settings().zone()));
        return Alerting.through(List.of(mail, webhook), wording, store.incidents(), NODE);
    }

    private IncidentService operations(Instant now) {
        var audit = new Audit(store.jdbc(), new Audit.Actor("lan@north", NODE), Clock.fixed(now, ZoneOffset.UTC));
        return store.incidents().service(audit);
    }

    @Test
    void raisesNothingInTheFirstNight() {
        watchdog.check(MORNING);

        assertThat(store.count("incident")).isZero();
    }

    @Test
    void tellsOfARunThatHasNotBegunOnceHoweverOftenItLooks() {
        store.expected("pull figures", "2023-06-30T18:30:00", "due", 0, null);

        watchdog.check(Instant.parse("2023-06-30T18:40:00Z"));
        assertThat(open()).isEmpty();
        watchdog.check(Instant.parse("2023-06-30T18:41:00Z"));
        watchdog.check(Instant.parse("2023-06-30T18:41:30Z"));

        assertThat(open()).containsExactly("not started: " + PULL);
        assertThat(told()).containsExactly("email opened", "webhook opened");
        assertThat(operations(MORNING).lasting().get(0).seenAt()).isEqualTo("2023-06-30T18:41:30Z");
    }

    @Test
    void recoversAnIncidentThatIsNoLongerSeenAndTakesTheNextForANewOne() {
        store.expected("pull figures", "2023-06-30T18:30:00", "due", 0, null);
        watchdog.check(Instant.parse("2023-06-30T19:00:00Z"));
        store.jdbc()
                .sql("UPDATE expected_run SET state = 'running', attempts = 1")
                .update();
        watchdog.check(Instant.parse("2023-06-30T19:01:00Z"));

        assertThat(open()).isEmpty();
        assertThat(told()).containsExactly("email opened", "webhook opened", "email recovered", "webhook recovered");

        store.jdbc().sql("UPDATE expected_run SET state = 'due', attempts = 0").update();
        watchdog.check(Instant.parse("2023-06-30T19:02:00Z"));
        assertThat(operations(MORNING).latest(9))
                .extracting(Incident::state)
                .containsExactly(IncidentState.RECOVERED, IncidentState.OPEN);
    }

    @Test
    void staysQuietAboutARunThatWaitsForItsRetryWithinItsTime() {
        store.expected("pull figures", "2023-06-30T18:30:00", "waiting", 2, NODE);
        watchdog.check(Instant.parse("2023-06-30T21:00:00Z"));
        store.jdbc().sql("UPDATE expected_run SET state = 'completed'").update();
        watchdog.check(Instant.parse("2023-06-30T21:01:00Z"));

        assertThat(store.count("incident")).isZero();
    }

    @Test
    void tellsOfARunThatHasMissedItsDeadlineAndOfOneThatHasFailed() {
        store.expected("pull figures", "2023-06-29T18:30:00", "failed", 3, NODE);
        store.expected("pull figures", "2023-06-30T18:30:00", "waiting", 1, NODE);
        watchdog.check(Instant.parse("2023-06-30T21:31:00Z"));

        assertThat(open())
                .containsExactlyInAnyOrder(
                        "run failed: pull figures, business date 2023-06-29", "not finished: " + PULL);
    }

    @Test
    void takesAFailureForOverWhenALaterNightHasCompleted() {
        store.expected("pull figures", "2023-06-29T18:30:00", "failed", 3, NODE);
        store.expected("pull figures", "2023-06-30T18:30:00", "completed", 1, NODE);
        watchdog.check(MORNING);

        assertThat(open()).isEmpty();
    }

    @Test
    void takesAFailureForOverWhenSomebodyHasPulledByHand() {
        store.expected("pull figures", "2023-06-30T18:30:00", "failed", 3, NODE);
        store.jdbc().sql("""
                INSERT INTO pull_report (run_id, job, source, business_date, as_known, reading, reading_sha256,
                        rows_read, rows_accepted, rows_rejected, rows_filtered, figures_first, figures_changed,
                        figures_unchanged, started_at, ended_at)
                VALUES (9, 'figures', 'figures', '2023-06-30', '2023-06-30', '', '', 1, 1, 0, 0, 1, 0, 0,
                        '2023-06-30 20:00:00', '2023-06-30 20:01:00')
                """).update();
        watchdog.check(MORNING);

        assertThat(open()).isEmpty();
    }

    @Test
    void staysQuietAboutWhatIsPaused() {
        store.expected("pull figures", "2023-06-30T18:30:00", "expected", 0, null);
        new Pauses(store.jdbc())
                .add(new Pauses.Pause(Pauses.Kind.SOURCE, "figures", MORNING, "lan@north", "they move", null));
        watchdog.check(MORNING);

        assertThat(open()).isEmpty();
    }

    @Test
    void tellsOfASlowRun() {
        for (int night = 1; night <= 5; night++) {
            store.execution(
                    night,
                    "pull figures",
                    "2023-06-0" + night,
                    "COMPLETED",
                    "2023-06-0" + night + "T18:30:00",
                    "2023-06-0" + night + "T18:40:00");
        }
        store.execution(6, "pull figures", "2023-06-30", "STARTED", "2023-06-30T18:30:00", null);
        store.lease("pull figures 2023-06-30", NODE);

        watchdog.check(Instant.parse("2023-06-30T19:00:00Z"));
        assertThat(open()).isEmpty();
        watchdog.check(Instant.parse("2023-06-30T19:01:00Z"));
        assertThat(open()).containsExactly("slow: " + PULL);
    }

    @Test
    void tellsOfAnEditionThatIsNotSealedInTime() {
        store.expected("edition", "2023-06-30T22:00:00", "running", 1, NODE);
        store.lease("node " + NODE, NODE);

        watchdog.check(Instant.parse("2023-06-30T22:59:00Z"));
        assertThat(open()).isEmpty();
        watchdog.check(MORNING);
        assertThat(open()).containsExactly("edition not sealed: business date 2023-06-30");
        sealEdition();
        watchdog.check(MORNING.plusSeconds(60));
        assertThat(open()).isEmpty();
    }

    private void sealEdition() {
        store.jdbc().sql("""
                INSERT INTO edition (business_date, revision, sequence_no, cut_off, sealed_at, snapshot_count, sha256,
                        run_id, canonical_form)
                VALUES ('2023-06-30', 1, 1, '2023-06-30', '2023-06-30', 0, '', 1, 2)
                """).update();
    }

    @Test
    void tellsOfARunWhoseProcessIsGoneButOfNoneThatSomebodyHolds() {
        store.execution(6, "pull figures", "2023-06-30", "STARTED", "2023-06-30T18:30:00", null);
        store.expected("pull figures", "2023-06-30T18:30:00", "running", 1, NODE);
        store.lease("pull figures 2023-06-30", NODE);
        store.lease("node " + NODE, NODE);
        watchdog.check(Instant.parse("2023-06-30T18:35:00Z"));
        assertThat(open()).isEmpty();

        store.jdbc().sql("UPDATE lease SET held_until = '2020-01-01'").update();
        watchdog.check(Instant.parse("2023-06-30T18:36:00Z"));
        assertThat(open()).containsExactly("stuck: " + PULL);
    }

    @Test
    void tellsOfAJobWhoseLastReadingHadManyBadRows() {
        store.execution(1, "pull figures", "2023-06-29", "FAILED", "2023-06-30T18:30:00", "2023-06-30T18:31:00");
        store.readStep(1, 100, 40);
        watchdog.check(MORNING);
        assertThat(open()).containsExactly("rejects: job figures");

        store.execution(2, "pull figures", "2023-06-30", "COMPLETED", "2023-06-30T19:30:00", "2023-06-30T19:31:00");
        store.readStep(2, 100, 0);
        watchdog.check(MORNING.plusSeconds(60));
        assertThat(open()).isEmpty();
    }

    @Test
    void tellsOfASourceWhoseFiguresAreOld() {
        observed("2023-06-30");
        watchdog.check(MORNING);
        assertThat(open()).isEmpty();

        watchdog.check(MORNING.plus(Duration.ofDays(1)));
        assertThat(open()).containsExactly("source stale: source figures");
    }

    private void observed(String periodEnd) {
        store.jdbc().sql("""
                        INSERT INTO observation (run_id, job, origin, series, area, period_start, period_end, bound,
                                amount, status, stated_at, known_at, appended_at, vintage)
                        VALUES (1, 'figures', '', 'trees', '1', :end, :end, '=', 1, 'official', :end, :end, :end, 1)
                        """).param("end", LocalDate.parse(periodEnd)).update();
    }

    @Test
    void tellsOfItsDiskAndOfWhatIsReportedUntilNobodyReportsIt() {
        freeBytes = 1_000_000;
        watchdog.check(MORNING);
        watchdog.report(new Cause(IncidentKind.FILES, "files of the home", "north and south differ"), MORNING);
        assertThat(open()).containsExactly("disk: data on north", "files: files of the home");

        freeBytes = Long.MAX_VALUE;
        watchdog.check(MORNING.plusSeconds(540));
        assertThat(open()).hasSize(2);
        watchdog.check(MORNING.plusSeconds(660));
        assertThat(open()).isEmpty();
    }

    @Test
    void tellsDirectlyThatTheStoreIsGoneAndWritesItDownWhenItIsBack() {
        Alerting alerting = alerting();
        JdbcClient nowhere = JdbcClient.create(new DriverManagerDataSource("jdbc:h2:tcp://127.0.0.1:1/nowhere"));
        var blind = new Watchdog(
                new Watchdog.Scope(NODE, List.of(), new Disk("north", () -> freeBytes)),
                catalog,
                OperationsHome.tables(nowhere),
                alerting);
        webhook.isDown = true;
        blind.check(MORNING);
        assertThat(mail.sent).as("it may only be restarted").isEmpty();
        blind.check(MORNING.plusSeconds(60));
        webhook.isDown = false;
        blind.check(MORNING.plusSeconds(90));

        assertThat(mail.sent).hasSize(1);
        assertThat(webhook.sent).hasSize(1);
        assertThat(mail.sent.get(0).title()).isEqualTo("[tiendo] store: store, as seen by " + NODE);

        assertThat(alerting.store().isRaised()).isTrue();
        alerting.store().isBack(alerting.incidents(), MORNING.plusSeconds(120));
        assertThat(alerting.store().isRaised()).isFalse();
        assertThat(operations(MORNING).latest(1))
                .extracting(Incident::state, Incident::openedAt)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(IncidentState.RECOVERED, MORNING));
        assertThat(told()).containsExactly("email recovered", "webhook recovered");
    }

    @Test
    void sendsNothingMoreOfWhatIsAcknowledgedUntilItIsOver() {
        Incident incident = opened();
        operations(MORNING).acknowledge(incident.id(), "I call them");
        watchdog.check(MORNING.plusSeconds(60));
        assertThat(told()).hasSize(2);
        assertThat(store.jdbc()
                        .sql("SELECT who FROM audit WHERE action = 'acknowledge' AND reason = 'I call them'")
                        .query(String.class)
                        .list())
                .containsExactly("lan@north");

        store.jdbc().sql("UPDATE expected_run SET state = 'completed'").update();
        watchdog.check(MORNING.plusSeconds(120));
        assertThat(told()).endsWith("email recovered", "webhook recovered");
    }

    @Test
    void opensASnoozedIncidentAgainWhenItsTimeIsUp() {
        Incident incident = opened();
        operations(MORNING).snooze(incident.id(), MORNING.plusSeconds(3600), "they mend it");
        watchdog.check(MORNING.plusSeconds(3599));
        assertThat(told()).hasSize(2);
        watchdog.check(MORNING.plusSeconds(3600));

        assertThat(operations(MORNING).lasting()).extracting(Incident::state).containsExactly(IncidentState.OPEN);
        assertThat(told()).hasSize(4);
    }

    @Test
    void leavesTheEndOfASnoozedIncidentToTheDigest() {
        Incident incident = opened();
        operations(MORNING).snooze(incident.id(), MORNING.plusSeconds(3600), "they mend it");
        store.jdbc().sql("UPDATE expected_run SET state = 'completed'").update();
        watchdog.check(MORNING.plusSeconds(60));

        assertThat(open()).isEmpty();
        assertThat(told()).hasSize(2);
    }

    @Test
    void refusesToHandleWhatIsOverOrNotThere() {
        Incident incident = opened();
        store.jdbc().sql("UPDATE expected_run SET state = 'completed'").update();
        watchdog.check(MORNING.plusSeconds(60));

        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> operations(MORNING).acknowledge(incident.id(), "too late"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("is recovered already; nothing was changed");
        org.assertj.core.api.Assertions.assertThatThrownBy(
                        () -> operations(MORNING).acknowledge(99_999, "x"))
                .hasMessageContaining("There is no incident 99999");
        assertThat(store.count("audit")).isZero();
    }

    private Incident opened() {
        store.expected("pull figures", "2023-06-30T18:30:00", "waiting", 1, NODE);
        watchdog.check(MORNING);
        return operations(MORNING).lasting().get(0);
    }

    @Test
    void opensOneIncidentWhenEightFindItsCauseAtOnce() throws Exception {
        var together = new CyclicBarrier(8);
        var threads = Executors.newFixedThreadPool(8);
        var cause = new Cause(IncidentKind.FILES, "files of the home", "they differ");
        var looks = IntStream.range(0, 8)
                .<java.util.concurrent.Callable<Boolean>>mapToObj(number -> () -> {
                    together.await();
                    watchdog.report(cause, MORNING);
                    return true;
                })
                .toList();
        for (var look : threads.invokeAll(looks)) {
            look.get();
        }
        threads.shutdown();

        assertThat(store.count("incident")).isEqualTo(1);
        assertThat(told()).hasSize(2);
    }

    private List<String> open() {
        return operations(MORNING).lasting().stream().map(Incident::title).toList();
    }

    private List<String> told() {
        return store.jdbc()
                .sql("SELECT CONCAT(channel, ' ', kind) AS told FROM notification ORDER BY incident_id, kind, channel")
                .query((row, number) -> Column.text(row, "told"))
                .list();
    }
}
