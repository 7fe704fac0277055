package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Completed;
import org.tiendo.run.RunOutcome.Failed;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunOutcome.Stopped;

/**
 * What becomes of an expected run after an attempt.
 *
 * @param refusedFor how long one waits that could not be begun
 */
record Attempts(Retries retries, Duration refusedFor) {

    /**
     * @param running as it was begun
     * @param isClosing whether this node is ending, so that a stopped run is another's to resume
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
