package org.tiendo.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.run.RunOutcome;

/** Starts due runs in order, one run per task at a time, within the limit of concurrent runs of this node. */
final class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);

    private final ExpectedRuns expected;
    private final Pauses pauses;
    private final Attempts attempts;
    private final Limits limits;
    private final Node node;
    private final Semaphore room;
    private final Set<String> atWork = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosing;

    /**
     * @param concurrentRuns the most runs at once on this node
     * @param catchUpEvery the least time between the starts of two missed runs
     * @param editionPatience the longest time that an edition waits for running pulls
     */
    record Limits(int concurrentRuns, Duration catchUpEvery, Duration editionPatience) {}

    /** @param name the name of this process that other processes see */
    record Node(String name, Clock clock) {}

    Dispatcher(ExpectedRuns expected, Pauses pauses, Attempts attempts, Limits limits, Node node) {
        this.expected = expected;
        this.pauses = pauses;
        this.attempts = attempts;
        this.limits = limits;
        this.node = node;
        room = new Semaphore(limits.concurrentRuns());
    }

    /**
     * Executes the open runs of a task one after the other, to the end; returns at once when there is no free slot or
     * nothing to do.
     *
     * @return whether a run was executed, so that its slot is free for another task
     */
    boolean work(Task task, TaskHandler work) {
        if (isClosing || !atWork.add(task.name())) {
            return false;
        }
        try {
            return workAlone(task, work);
        } finally {
            atWork.remove(task.name());
        }
    }

    /** Takes a slot before it looks for a run: with hundreds of open tasks a busy node asks the store nothing. */
    private boolean workAlone(Task task, TaskHandler work) {
        boolean hasRun = false;
        while (!isClosing && room.tryAcquire()) {
            try {
                Optional<ExpectedRun> next = next(task);
                if (next.isEmpty()) {
                    return hasRun;
                }
                hasRun |= run(task, next.get(), work);
            } finally {
                room.release();
            }
        }
        return hasRun;
    }

    /** The earliest run that may start; empty while another run of the task is running, on whichever node. */
    private Optional<ExpectedRun> next(Task task) {
        Instant now = node.clock().instant();
        List<ExpectedRun> open = expected.open(task.name(), now);
        if (open.isEmpty()
                || open.stream().anyMatch(run -> run.state() == RunState.RUNNING)
                || Pauses.of(task, pauses.holding(now)).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(open.get(0)).filter(run -> mayBegin(run, now));
    }

    private boolean mayBegin(ExpectedRun run, Instant now) {
        if (run.isMissed()
                && run.attempts() == 0
                && expected.lastCatchUp()
                        .filter(last -> last.plus(limits.catchUpEvery()).isAfter(now))
                        .isPresent()) {
            return false;
        }
        return !run.task().equals(Task.EDITION) || !waitsForPulls(run, now);
    }

    private boolean waitsForPulls(ExpectedRun edition, Instant now) {
        Instant noticed = edition.noticedAt() == null ? edition.dueAt() : edition.noticedAt();
        // A missed edition profits from every missed pull that is caught up, too.
        return noticed.plus(limits.editionPatience()).isAfter(now)
                && expected.hasPullsGoingOn(edition.isMissed() ? now : edition.dueAt());
    }

    /** Returns false where another node was faster. */
    private boolean run(Task task, ExpectedRun run, TaskHandler work) {
        ExpectedRun started = run.started(node.name(), node.clock().instant());
        if (!expected.change(run, started)) {
            return false;
        }
        LOG.info("{} for {}, due {}: attempt {}", task.name(), run.businessDate(), run.dueAt(), started.attempts());
        RunOutcome outcome = work.run(task, started);
        ExpectedRun ended = attempts.after(started, outcome, node.clock().instant(), isClosing);
        LOG.info("{} for {}: {} {}", task.name(), run.businessDate(), ended.state(), ended.reason());
        if (!expected.change(started, ended)) {
            LOG.warn("{} for {} was taken over by another node", task.name(), run.businessDate());
        }
        return true;
    }

    /**
     * Returns whether this process is executing the task, which the table alone does not show after a failure of the
     * store.
     */
    boolean isAtWork(String task) {
        return atWork.contains(task);
    }

    /** Waits until this node executes no run; false when that takes longer. */
    boolean awaitIdle(Duration longest) throws InterruptedException {
        boolean isIdle = room.tryAcquire(limits.concurrentRuns(), longest.toMillis(), TimeUnit.MILLISECONDS);
        if (isIdle) {
            room.release(limits.concurrentRuns());
        }
        return isIdle;
    }

    /** Starts no more runs. */
    void close() {
        isClosing = true;
    }
}
