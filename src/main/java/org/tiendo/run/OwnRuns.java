package org.tiendo.run;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** The runs that go on in this process, over all catalogs that it has had. */
public final class OwnRuns {

    /** Of a claim whose run has no number yet. */
    private static final long NONE = 0;

    private final String node;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<String, Long> runs = new HashMap<>();
    private boolean isEnding;

    /** @param node this process, as others are told of it */
    public OwnRuns(String node) {
        this.node = node;
    }

    String node() {
        return node;
    }

    /** False when this process works on it already. */
    boolean enter(String claim) {
        return locked(() -> runs.putIfAbsent(claim, NONE) == null);
    }

    void begin(String claim, long run) {
        locked(() -> runs.put(claim, run) != null);
    }

    void leave(String claim) {
        locked(() -> runs.remove(claim) != null);
    }

    boolean holds(long run) {
        return locked(() -> runs.containsValue(run));
    }

    /** From now on nothing may begin. */
    void end() {
        locked(() -> isEnding = true);
    }

    boolean isEnding() {
        return locked(() -> isEnding);
    }

    /** Waits until a run other than these goes on; empty when nothing does any more. */
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

    /** Waits until nothing goes on; false when that takes longer. */
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

    /** Wakes whoever waits for a change. */
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
