package org.tiendo.operations.watchdog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.Span;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.store.Column;

/**
 * Decides whether an expected run that has not completed is an incident.
 *
 * @param startedWithin the longest time between the due time and the start
 */
record Lateness(Duration startedWithin, HomeTime time) {

    /** The cause of an incident; empty while the run is on time, or is to be retried before its deadline. */
    Optional<Cause> of(ExpectedRun run, Instant now) {
        return switch (run.state()) {
            case EXPECTED, DUE -> run.attempts() == 0 ? notStarted(run, now) : notFinished(run, now);
            case RUNNING, WAITING, STOPPED -> notFinished(run, now);
            case FAILED -> hasFailedInTime(run) ? Optional.of(failed(run)) : notFinished(run, now);
            case COMPLETED, SKIPPED -> Optional.empty();
        };
    }

    private Optional<Cause> notStarted(ExpectedRun run, Instant now) {
        Instant latestStart = run.dueAt().plus(madeUp(run)).plus(startedWithin);
        return now.isAfter(latestStart)
                ? Optional.of(cause(
                        IncidentKind.NOT_STARTED,
                        run,
                        "It was due at " + time.minute(run.dueAt()) + " and has not started " + Span.of(startedWithin)
                                + " after that. Does tiendo serve run, and has it room for another run?"))
                : Optional.empty();
    }

    private Optional<Cause> notFinished(ExpectedRun run, Instant now) {
        return now.isAfter(deadline(run))
                ? Optional.of(cause(
                        IncidentKind.NOT_FINISHED,
                        run,
                        "It should have ended by " + time.minute(deadline(run)) + " and " + does(run) + "."))
                : Optional.empty();
    }

    private static Cause failed(ExpectedRun run) {
        return cause(
                IncidentKind.RUN_FAILED,
                run,
                "It has failed and is not tried again by itself: " + run.reason() + "." + hint(run));
    }

    private String does(ExpectedRun run) {
        String why = run.reason().isEmpty() ? "" : ": " + run.reason();
        return switch (run.state()) {
            case RUNNING ->
                "is still running"
                        + (run.startedAt() == null ? "" : " since " + time.minute(run.startedAt()))
                        + (run.node() == null ? "" : ", by " + run.node());
            case WAITING ->
                "waits to be tried again"
                        + (run.nextAttemptAt() == null ? "" : " at " + time.minute(run.nextAttemptAt()))
                        + why;
            case EXPECTED, DUE, COMPLETED, FAILED, STOPPED, SKIPPED -> "is " + Column.of(run.state()) + why;
        };
    }

    private static String hint(ExpectedRun run) {
        return run.run() == null ? "" : " See: tiendo show " + run.run();
    }

    /**
     * Returns whether it failed before its deadline, so that the failure is reported at once; otherwise the missed deadline was
     * reported already.
     */
    private boolean hasFailedInTime(ExpectedRun run) {
        return run.endedAt() == null || !run.endedAt().isAfter(deadline(run));
    }

    /** The deadline; that of a missed run lies as long after it was noticed as it would have lain after it was due. */
    private Instant deadline(ExpectedRun run) {
        return run.deadline().plus(madeUp(run));
    }

    private static Duration madeUp(ExpectedRun run) {
        return run.isMissed() && run.noticedAt() != null
                ? Duration.between(run.dueAt(), run.noticedAt())
                : Duration.ZERO;
    }

    private static Cause cause(IncidentKind kind, ExpectedRun run, String message) {
        return Cause.ofRun(kind, run.task(), run.businessDate(), message);
    }
}
