package org.tiendo.schedule;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.Leases;

/**
 * Makes runs of a dead node due again for the living ones; a run that it had completed without being able to write that
 * down is marked as completed.
 */
record Takeover(ExpectedRuns expected, CompletedRuns completed, Leases leases, String node) {

    private static final Logger LOG = LoggerFactory.getLogger(Takeover.class);

    /** A run with this many attempts may be the reason why its nodes die, and is not tried on another one. */
    private static final int MOST_ATTEMPTS = 5;

    private static final String NODE = "node ";

    /** The name of the lease by which a node shows that it is alive. */
    static String leaseOf(String node) {
        return NODE + node;
    }

    /**
     * Takes over all running runs whose node is dead.
     *
     * @param isAtWork whether this node is executing a task
     */
    void takeOver(Instant now, Predicate<String> isAtWork) {
        for (ExpectedRun run : expected.in(RunState.RUNNING)) {
            if (isDead(run, isAtWork)) {
                takeOver(run, now);
            }
        }
    }

    private boolean isDead(ExpectedRun run, Predicate<String> isAtWork) {
        boolean lives = node.equals(run.node())
                ? isAtWork.test(run.task())
                : leases.current(leaseOf(String.valueOf(run.node()))).isPresent();
        // A node that is slow to renew its own lease may still hold that of the run, and a person's run is at no task.
        return !lives && leases.current(run.task() + " " + run.businessDate()).isEmpty();
    }

    private void takeOver(ExpectedRun run, Instant now) {
        String why = node.equals(run.node())
                ? run.node() + " could not write down what came of it"
                : run.node() + " died while it ran it";
        Optional<Long> done = completed.of(run);
        ExpectedRun after =
                done.isPresent() ? run.ended(RunState.COMPLETED, done.get(), now, "") : again(run, why, now);
        if (expected.change(run, after)) {
            LOG.warn("{} for {}: {}; {}", run.task(), run.businessDate(), why, after.state());
        }
    }

    private static ExpectedRun again(ExpectedRun run, String why, Instant now) {
        return run.attempts() < MOST_ATTEMPTS
                ? run.brokenOff(now, why)
                : run.ended(
                        RunState.FAILED,
                        run.run(),
                        now,
                        why + "; after " + MOST_ATTEMPTS + " attempts it is not tried again");
    }
}
