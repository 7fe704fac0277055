package org.tiendo.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.operations.Durations.Median;
import org.tiendo.schedule.ExpectedRun;

/**
 * All that is known about one run.
 *
 * @param attempts at the same, this one among them, the newest first
 * @param usual null when there is nothing to compare it with
 * @param report null for what is no pull, or did not end well
 * @param withdrawn figures that it took out of force, as they were before
 * @param expected whose last run it is; null when nothing in the schedule asked for it
 * @param log without the lines that only its process's file has
 */
public record RunDetails(
        Run run,
        List<RunStep> steps,
        List<Run> attempts,
        @Nullable Median usual,
        @Nullable PullReport report,
        List<Provenance> withdrawn,
        @Nullable ExpectedRun expected,
        List<Audit.Entry> audit,
        List<RunLogLine> log) {

    public RunDetails {
        steps = List.copyOf(steps);
        withdrawn = List.copyOf(withdrawn);
        attempts = List.copyOf(attempts);
        audit = List.copyOf(audit);
        log = List.copyOf(log);
    }

    /** The exception that ended it, as far as Spring Batch kept it: with the step that threw it; empty without one. */
    String trace() {
        return steps.stream()
                .map(RunStep::exitMessage)
                .filter(message -> !message.isBlank())
                .findFirst()
                .orElse(run.exitMessage());
    }
}
