package org.tiendo.operations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;

/**
 * All stored information about one run.
 *
 * @param attempts the attempts at the same job instance, this one among them, the newest first
 * @param usual null when there is nothing to compare it with
 * @param report null for a run that is no pull, or has not reported
 * @param expected the expected run that it belongs to; null when the schedule did not ask for it
 * @param log without the lines that only its process's log file has
 */
public record RunDetails(
        Run run,
        List<RunStep> steps,
        List<Run> attempts,
        @Nullable Median usual,
        @Nullable PullReport report,
        @Nullable RunExpectation expected,
        List<Audit.Entry> audit,
        List<RunLogLine> log) {

    public RunDetails {
        steps = List.copyOf(steps);
        attempts = List.copyOf(attempts);
        audit = List.copyOf(audit);
        log = List.copyOf(log);
    }

    /**
     * The exception that ended it, as far as Spring Batch kept it: that of the step that threw it; empty without one.
     */
    public String trace() {
        return steps.stream()
                .map(RunStep::exitMessage)
                .filter(message -> !message.isBlank())
                .findFirst()
                .orElse(run.exitMessage());
    }

    /** Returns whether it has rejected rows, which may no longer be kept. */
    public boolean hasRejects() {
        return steps.stream().anyMatch(step -> step.rejected() > 0);
    }

    /** The steps, with the progress of the run. */
    public RunCourse course() {
        return RunCourse.of(run, steps);
    }

    /** The pull's report, which explanations are based on, when it differs from the steps; else empty. */
    public Optional<PullReport> contradiction() {
        return StepLine.contradiction(report, steps);
    }
}
