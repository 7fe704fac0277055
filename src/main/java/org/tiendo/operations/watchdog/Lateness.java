package org.tiendo.operations.watchdog;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tiendo.operations.HomeTime;
import org.tiendo.operations.RunFailure;
import org.tiendo.operations.Span;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.schedule.ExpectedRun;
import org.tiendo.schedule.RunState;
import org.tiendo.words.Sentence;

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
                        Sentence.of(IncidentFact.NOT_STARTED, time.minute(run.dueAt()), Span.of(startedWithin))))
                : Optional.empty();
    }

    private Optional<Cause> notFinished(ExpectedRun run, Instant now) {
        return now.isAfter(deadline(run))
                ? Optional.of(cause(
                        IncidentKind.NOT_FINISHED,
                        run,
                        Sentence.of(IncidentFact.OVERDUE, time.minute(deadline(run)), state(run), why(run))))
                : Optional.empty();
    }

    private static Cause failed(ExpectedRun run) {
        Sentence failed = Sentence.of(IncidentFact.FAILED, RunFailure.of(run.reason()));
        return run.run() == null
                ? cause(IncidentKind.RUN_FAILED, run, failed)
                : cause(IncidentKind.RUN_FAILED, run, failed, Sentence.of(IncidentFact.SEE_RUN, run.run()));
    }

    private Sentence state(ExpectedRun run) {
        return switch (run.state()) {
            case RUNNING ->
                run.startedAt() == null || run.node() == null
                        ? Sentence.of(IncidentFact.IS_RUNNING)
                        : Sentence.of(IncidentFact.IS_RUNNING_SINCE, time.minute(run.startedAt()), run.node());
            case WAITING ->
                run.nextAttemptAt() == null
                        ? Sentence.of(IncidentFact.IS_WAITING)
                        : Sentence.of(IncidentFact.IS_WAITING_UNTIL, time.minute(run.nextAttemptAt()));
            case EXPECTED, DUE -> Sentence.of(IncidentFact.IS_NOT_STARTED);
            case FAILED -> Sentence.of(IncidentFact.IS_FAILED);
            case STOPPED -> Sentence.of(IncidentFact.IS_STOPPED);
            case COMPLETED, SKIPPED -> throw new IllegalArgumentException("no run is late that is " + run.state());
        };
    }

    private static Sentence why(ExpectedRun run) {
        return run.state() == RunState.RUNNING || run.reason().isEmpty()
                ? Sentence.plain("")
                : Sentence.of(IncidentFact.BECAUSE, RunFailure.of(run.reason()));
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

    private static Cause cause(IncidentKind kind, ExpectedRun run, Sentence... facts) {
        return Cause.ofRun(kind, run.task(), run.businessDate(), facts);
    }
}
