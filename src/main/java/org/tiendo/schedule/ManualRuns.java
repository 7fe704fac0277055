package org.tiendo.schedule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/** Records in the schedule what people do with the runs that it asked for. */
public record ManualRuns(ExpectedRuns expected) {

    /**
     * Marks the expected run of a run as started by a person, who resumes it or runs it anew, so that the schedule does
     * not start it too.
     *
     * @return empty when the run is not the last run of an expected run that may still start
     */
    public Optional<Begun> begin(long run, String node, Instant now) {
        return expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.RUNNING))
                .map(before -> new Begun(before, before.begun(node, now)))
                .filter(begun -> expected.change(begun.before(), begun.running()));
    }

    /**
     * An expected run that a person has started.
     *
     * @param before its former state, which is restored when nothing was run
     */
    public record Begun(ExpectedRun before, ExpectedRun running) {}

    /** Writes the outcome of a run that a person has started. */
    public void end(Begun begun, RunOutcome outcome, Instant now) {
        ExpectedRun running = begun.running();
        if (outcome instanceof Completed completed) {
            change(running, RunState.COMPLETED, completed.run(), now, "");
        } else if (outcome instanceof Stopped stopped) {
            change(running, RunState.STOPPED, stopped.run(), now, "stopped");
        } else if (outcome instanceof Failed failed) {
            Long run = failed.run() == null ? running.run() : failed.run();
            change(running, RunState.FAILED, run, now, failed.reason());
        } else if (outcome instanceof Refused) {
            expected.change(running, begun.before());
        }
    }

    /** Marks the expected run as skipped because its run was abandoned: its task is not completed. */
    public void abandon(long run, Instant now, String reason) {
        expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.SKIPPED))
                .ifPresent(before -> change(before, RunState.SKIPPED, before.run(), now, reason));
    }

    private void change(ExpectedRun before, RunState state, @Nullable Long run, Instant now, String reason) {
        expected.change(before, before.ended(state, run, now, reason));
    }
}
