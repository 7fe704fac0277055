package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/**
 * Decides the state of an expected run after an attempt.
 *
 * @param refusedFor the wait before a run is tried again that could not be started
 */
record Attempts(Retries retries, Duration refusedFor) {

    /**
     * @param running the expected run as it was started
     * @param isClosing whether this node is shutting down, so that another node resumes a stopped run
     */
    ExpectedRun after(ExpectedRun running, RunOutcome outcome, Instant now, boolean isClosing) {
        if (outcome instanceof Completed completed) {
            return running.ended(RunState.COMPLETED, completed.run(), now, "");
        }
        if (outcome instanceof Stopped stopped) {
            return isClosing
                    ? running.brokenOff(now, "its node was ended; run " + stopped.run() + " is resumed")
                    : running.ended(RunState.STOPPED, stopped.run(), now, "stopped");
        }
        if (outcome instanceof Refused refused) {
            return running.unbegun(now.plus(refusedFor), refused.reason());
        }
        return failed(running, (Failed) outcome, now);
    }

    private ExpectedRun failed(ExpectedRun running, Failed failed, Instant now) {
        Instant next = now.plus(retries.after(running.attempts()));
        Long run = failed.run() == null ? running.run() : failed.run();
        return failed.isTransient() && next.isBefore(running.triedUntil())
                ? running.waiting(run, next, now, failed.reason())
                : running.ended(RunState.FAILED, run, now, failed.reason());
    }
}
