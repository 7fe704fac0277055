package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tiendo.run.Backoff;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Failed;

/**
 * Decides the state of an expected run after an attempt.
 *
 * @param refusedFor the wait before a run is tried again that could not be started
 */
record Attempts(Backoff backoff, Duration refusedFor) {

    /**
     * @param running the expected run as it was started
     * @param isClosing whether this node is shutting down, so that another node resumes a stopped run
     */
    ExpectedRun after(ExpectedRun running, RunOutcome outcome, Instant now, boolean isClosing) {
        return outcome.in(
                completed -> running.ended(RunState.COMPLETED, completed.run(), now, ""),
                failed -> failed(running, failed, now),
                stopped -> isClosing
                        ? running.brokenOff(now, "its node was ended; run " + stopped.run() + " is resumed")
                        : running.ended(RunState.STOPPED, stopped.run(), now, "stopped"),
                refused -> running.notStarted(now.plus(refusedFor), refused.reason()));
    }

    private ExpectedRun failed(ExpectedRun running, Failed failed, Instant now) {
        Long run = failed.run() == null ? running.run() : failed.run();
        Optional<Instant> next = backoff.next(running.attempts(), now, running.triedUntil());
        return failed.isTransient() && next.isPresent()
                ? running.waiting(run, next.get(), now, failed.reason())
                : running.ended(RunState.FAILED, run, now, failed.reason());
    }
}
