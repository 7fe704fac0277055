package org.tiendo.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.schedule.TestSchedule.nightly;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.catalog.Missed;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

@ParameterizedClass
@MethodSource(TestServers.STORES)
class DueRunsIT {

    private final TestSchedule schedule;
    private final Task all = nightly("pull all", Missed.ALL);
    private final Task latest = nightly("pull latest", Missed.LATEST);
    private final Task none = nightly("pull none", Missed.NONE);

    DueRunsIT(TestStore empty) {
        schedule = new TestSchedule(empty);
    }

    @AfterEach
    void close() {
        schedule.close();
    }

    @Test
    void expectsOnlyWhatComesNextOfATaskNeverSeenBefore() {
        schedule.notice(all);

        assertThat(schedule.states(all)).containsExactly("2024-03-10 EXPECTED");
    }

    @Test
    void noticesWhatIsDueAndExpectsTheNext() {
        schedule.notice(none);
        schedule.clock.set("2024-03-10T18:30:00Z");
        schedule.notice(none);

        assertThat(schedule.states(none)).containsExactly("2024-03-10 DUE", "2024-03-11 EXPECTED");
        ExpectedRun due = schedule.expected.in(RunState.DUE).get(0);
        assertThat(due.isMissed()).isFalse();
        assertThat(due.dueAt()).isEqualTo(Instant.parse("2024-03-10T18:30:00Z"));
        assertThat(due.deadline()).isEqualTo(Instant.parse("2024-03-10T21:30:00Z"));
    }

    @Test
    void makesUpForEveryMissedNightOfATaskThatWantsThemAll() {
        afterThreeNightsWithoutANode(all);

        assertThat(schedule.states(all))
                .containsExactly("2024-03-10 DUE", "2024-03-11 DUE", "2024-03-12 DUE", "2024-03-13 EXPECTED");
        assertThat(schedule.expected.in(RunState.DUE)).allMatch(ExpectedRun::isMissed);
    }

    @Test
    void makesUpForTheLatestMissedNightOnly() {
        afterThreeNightsWithoutANode(latest);

        assertThat(schedule.states(latest))
                .containsExactly("2024-03-10 SKIPPED", "2024-03-11 SKIPPED", "2024-03-12 DUE", "2024-03-13 EXPECTED");
        assertThat(schedule.expected.in(RunState.SKIPPED))
                .allMatch(run -> run.reason().equals("missed; only the latest is caught up"));
    }

    @Test
    void leavesMissedNightsOutOfATaskThatWantsNone() {
        afterThreeNightsWithoutANode(none);

        assertThat(schedule.states(none))
                .containsExactly(
                        "2024-03-10 SKIPPED", "2024-03-11 SKIPPED", "2024-03-12 SKIPPED", "2024-03-13 EXPECTED");
    }

    @Test
    void doesNotMakeUpForAnOlderNightWhenTheNodeComesBackJustAtTheNext() {
        schedule.notice(latest);
        schedule.clock.set("2024-03-12T18:31:00Z");
        schedule.notice(latest);

        assertThat(schedule.states(latest))
                .containsExactly("2024-03-10 SKIPPED", "2024-03-11 SKIPPED", "2024-03-12 DUE", "2024-03-13 EXPECTED");
        assertThat(schedule.expected.in(RunState.DUE)).noneMatch(ExpectedRun::isMissed);
    }

    @Test
    void previewsWhatItWillDoWithoutDoingIt() {
        schedule.notice(latest);
        schedule.clock.move(Duration.ofDays(3));

        DueRuns.Plan plan = schedule.noticing().plan(latest, List.of(), schedule.clock.instant());

        assertThat(plan.decisions().stream().map(decision -> decision.firing().businessDate() + " " + decision.state()))
                .containsExactly("2024-03-10 SKIPPED", "2024-03-11 SKIPPED", "2024-03-12 DUE");
        assertThat(schedule.states(latest)).containsExactly("2024-03-10 EXPECTED");
    }

    @Test
    void writesOneNightOnceWhoeverNoticesIt() {
        schedule.notice(all);
        schedule.clock.set("2024-03-10T18:30:00Z");
        schedule.notice(all);
        schedule.clock.move(Duration.ofSeconds(5));
        schedule.notice(all);

        assertThat(schedule.states(all)).containsExactly("2024-03-10 DUE", "2024-03-11 EXPECTED");
    }

    @Test
    void neverWritesMoreMissedRunsThanAYearHasNights() {
        Task often = TestSchedule.task("pull often", "0 * * * * ?", Missed.LATEST);
        schedule.notice(often);
        schedule.clock.move(Duration.ofDays(2));
        schedule.notice(often);

        List<String> states = schedule.states(often);
        assertThat(states).hasSizeLessThan(410);
        assertThat(states.stream().filter(state -> state.endsWith("SKIPPED"))).hasSizeGreaterThan(380);
    }

    private void afterThreeNightsWithoutANode(Task task) {
        schedule.notice(task);
        schedule.clock.move(Duration.ofDays(3));
        schedule.notice(task);
    }
}
