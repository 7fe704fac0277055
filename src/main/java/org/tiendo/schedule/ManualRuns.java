package org.tiendo.schedule;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/** Tells the schedule what people do about the runs that it asked for. */
public record ManualRuns(ExpectedRuns expected) {

    /**
     * Says that a person resumes the run, or runs it anew, so that the schedule does not do so too.
     *
     * @return empty when it is not the last run of one that may still be run
     */
    public Optional<Begun> begin(long run, String node, Instant now) {
        return expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.RUNNING))
                .map(before -> new Begun(before, before.begun(node, now)))
                .filter(begun -> expected.change(begun.before(), begun.running()));
    }

    /**
     * One that a person has begun.
     *
     * @param before as it was, to which it goes back when nothing was run
     */
    public record Begun(ExpectedRun before, ExpectedRun running) {}

    /** Says what came of it. */
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

    /** Says that the run is abandoned: what it was to do is not done. */
    public void abandon(long run, Instant now, String reason) {
        expected.ofRun(run)
                .filter(before -> before.state().mayBecome(RunState.SKIPPED))
                .ifPresent(before -> change(before, RunState.SKIPPED, before.run(), now, reason));
    }

    private void change(ExpectedRun before, RunState state, @Nullable Long run, Instant now, String reason) {
        expected.change(before, before.ended(state, run, now, reason));
    }
}
