package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Delivery;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.RunState;

/** Run 17, the pull of customs for the last day of 2023, and what goes with it. */
public final class SampleRuns {

    public static final Instant START = Instant.parse("2023-12-31T22:00:12Z");
    static final LocalDate DATE = LocalDate.of(2023, 12, 31);
    static final StartedBy SCHEDULE = StartedBy.schedule("process 12 on north");

    private SampleRuns() {}

    static Run run(RunStatus status, String exitMessage) {
        boolean isOver = status.leased() == RunStatus.Leased.EITHER;
        return run(17, status, isOver ? START.plusSeconds(72) : null, SCHEDULE, exitMessage);
    }

    static Run run(long number, RunStatus status, @Nullable Instant end, @Nullable StartedBy by, String exitMessage) {
        return new Run(number, 9, "pull customs", DATE, "now", status, START, end, by, exitMessage);
    }

    static RunStep step(
            String name, String status, long read, long accepted, long rejected, long filtered, long outside) {
        return new RunStep(
                name, status, START, START.plusMillis(1400), read, accepted, rejected, filtered, outside, "");
    }

    static PullReport report(long read, long accepted, long rejected, long filtered, long outside) {
        return new PullReport(
                17,
                "customs",
                "trade",
                DATE,
                START,
                "SELECT 1",
                "",
                read,
                accepted,
                rejected,
                filtered,
                outside,
                new Appended(1200, 3, 40, 0),
                Delivery.EVERYTHING,
                START,
                START.plusSeconds(72));
    }

    static RunExpectation expected(RunState state, String reason) {
        return new RunExpectation(
                "pull customs", START.minusSeconds(12), START.plus(Duration.ofHours(3)), state, 2, null, reason);
    }

    public static RunDetails completed() {
        return new RunDetails(
                run(RunStatus.COMPLETED, ""),
                List.of(
                        step("contract", "COMPLETED", 0, 0, 0, 0, 0),
                        step("read", "COMPLETED", 12_406, 12_400, 2, 3, 1),
                        step("report", "COMPLETED", 0, 0, 0, 0, 0)),
                List.of(run(RunStatus.COMPLETED, "")),
                new Median(20, Duration.ofSeconds(24)),
                report(12_406, 12_400, 2, 3, 1),
                expected(RunState.COMPLETED, ""),
                List.of(),
                List.of(line("INFO", "run 17 of pull customs 2023-12-31 starts: requested by schedule", null)));
    }

    /** A run for the knowledge of an earlier moment, without anything else that is known about it. */
    public static RunDetails knownAt(String moment) {
        Run run = new Run(17, 9, "pull customs", DATE, moment, RunStatus.COMPLETED, START, null, SCHEDULE, "");
        return new RunDetails(run, List.of(), List.of(run), null, null, null, List.of(), List.of());
    }

    static RunLogLine line(String level, String message, @Nullable String trace) {
        return new RunLogLine(
                17, START.plusMillis(5), SCHEDULE.node(), level, "org.tiendo.run.RunWatch", message, trace);
    }
}
