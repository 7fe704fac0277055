package org.tiendo.schedule;

import java.time.Instant;
import java.util.Optional;
import org.tiendo.run.RunOutcome;

/** Records in the schedule what people do with the runs that it asked for. */
public record ManualRuns(ExpectedRuns expected) {

    /**
     * Marks the expected run of a run as started by a person, who resumes it or runs it anew, so that the schedule does
     * not start it too.
     *
     * @return empty when the run is not the last run of an expected run that may still start
     */
    public Optional<Started> start(long run, String node, Instant now) {
        return expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.RUNNING))
                .map(before -> new Started(before, before.started(node, now)))
                .filter(started -> expected.change(started.before(), started.running()));
    }

    /**
     * An expected run that a person has started.
     *
     * @param before its former state, which is restored when nothing was run
     */
    public record Started(ExpectedRun before, ExpectedRun running) {}

    /** Writes the outcome of a run that a person has started. */
    public void end(Started started, RunOutcome outcome, Instant now) {
        ExpectedRun running = started.running();
        ExpectedRun ended = outcome.in(
                completed -> running.ended(RunState.COMPLETED, completed.run(), now, ""),
                failed -> running.ended(
                        RunState.FAILED, failed.run() == null ? running.run() : failed.run(), now, failed.reason()),
                stopped -> running.ended(RunState.STOPPED, stopped.run(), now, "stopped"),
                refused -> started.before());
        expected.change(running, ended);
    }

    /** Marks the expected run as skipped because its run was abandoned: its task is not completed. */
    public void abandon(long run, Instant now, String reason) {
        expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.SKIPPED))
                .ifPresent(
                        before -> expected.change(before, before.ended(RunState.SKIPPED, before.run(), now, reason)));
    }
}
