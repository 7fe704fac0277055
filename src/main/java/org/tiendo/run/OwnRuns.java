package org.tiendo.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The runs that are running in this process, over all catalogs that it has loaded. */
public final class OwnRuns {

    /** The value of a lease whose run has no number yet. */
    private static final long NONE = 0;

    private final String node;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Long> runs = new HashMap<>();
    private boolean isEnding;

    /** @param node the name of this process that other processes see */
    public OwnRuns(String node) {
        this.node = node;
    }

    String node() {
        return node;
    }

    /** Registers the lease of a run; false when this process runs it already. */
    boolean enter(String lease) {
        return locked(() -> runs.putIfAbsent(lease, NONE) == null);
    }

    void add(String lease, long run) {
        locked(() -> runs.put(lease, run) != null);
    }

    void leave(String lease) {
        locked(() -> runs.remove(lease) != null);
    }

    boolean holds(long run) {
        return locked(() -> runs.containsValue(run));
    }

    /** Marks this process as ending: no run may start from now on. */
    void end() {
        locked(() -> isEnding = true);
    }

    boolean isEnding() {
        return locked(() -> isEnding);
    }

    /** Waits until a run other than the known ones is running; empty when none is running any more. */
    List<Long> awaitOthers(Set<Long> known) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            List<Long> others = others(known);
            while (others.isEmpty() && !runs.isEmpty()) {
                changed.await();
                others = others(known);
            }
            return others;
        } finally {
            lock.unlock();
        }
    }

    private List<Long> others(Set<Long> known) {
        return runs.values().stream()
                .filter(run -> run != NONE && !known.contains(run))
                .toList();
    }

    /** Waits until no run is running; false when that takes longer. */
    boolean awaitNone(Duration longest) throws InterruptedException {
        long left = longest.toNanos();
        lock.lockInterruptibly();
        try {
            while (!runs.isEmpty() && left > 0) {
                left = changed.awaitNanos(left);
            }
            return runs.isEmpty();
        } finally {
            lock.unlock();
        }
    }

    /** Executes an action under the lock and wakes the threads that wait for a change. */
    private <T> T locked(Supplier<T> work) {
        lock.lock();
        try {
            T result = work.get();
            changed.signalAll();
            return result;
        } finally {
            lock.unlock();
        }
    }
}
