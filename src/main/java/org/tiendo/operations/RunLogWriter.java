package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Writes the log lines of runs to the store on a thread of its own: the run never waits for it, and never fails by it.
 * Lines that do not fit into its memory while the store can't be reached are counted and reported in one line.
 *
 * <p>It logs nothing itself, or it would have to store that too. Its thread is never interrupted: that would close the
 * file of an embedded store.
 */
public final class RunLogWriter implements AutoCloseable {

    /** A megabyte or two, with lines of some hundred bytes. */
    private static final int LINES_IN_MEMORY = 5000;

    private static final int LINES_AT_ONCE = 200;
    private static final Duration BETWEEN_ATTEMPTS = Duration.ofSeconds(1);
    private static final Duration LAST_ATTEMPT = Duration.ofSeconds(5);

    /** Wakes the thread so that it can end. */
    private static final RunLogLine END = new RunLogLine(0, Instant.EPOCH, "", "", "", "", null);

    private final Consumer<List<RunLogLine>> store;
    private final Duration pause;
    private final BlockingQueue<RunLogLine> waiting;
    private final LineLimit limit = new LineLimit();
    private final LostLines lost = new LostLines();
    private final CountDownLatch closing = new CountDownLatch(1);
    private final Thread thread = new Thread(this::work, "run log");

    /** @param store may fail; the lines are then offered again after the pause */
    RunLogWriter(Consumer<List<RunLogLine>> store, int linesInMemory, Duration pause) {
        this.store = store;
        this.pause = pause;
        waiting = new ArrayBlockingQueue<>(linesInMemory);
        thread.setDaemon(true);
    }

    public static RunLogWriter to(RunLogs logs) {
        return new RunLogWriter(logs::add, LINES_IN_MEMORY, BETWEEN_ATTEMPTS);
    }

    public RunLogWriter start() {
        thread.start();
        return this;
    }

    /** Queues a line and returns at once, whether or not the line can be stored. */
    public void take(RunLogLine line) {
        limit.admit(line).filter(admitted -> !waiting.offer(admitted)).ifPresent(lost::add);
    }

    private void work() {
        try {
            while (closing.getCount() > 0 || !waiting.isEmpty()) {
                List<RunLogLine> batch = new ArrayList<>();
                batch.add(waiting.take());
                waiting.drainTo(batch, LINES_AT_ONCE - 1);
                batch.remove(END);
                write(batch);
                if (waiting.isEmpty()) {
                    write(lost.take());
                }
            }
        } catch (InterruptedException nobodyDoesThat) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(List<RunLogLine> lines) throws InterruptedException {
        boolean isLastAttempt = closing.getCount() == 0;
        while (!tryToWrite(lines) && !isLastAttempt) {
            isLastAttempt = closing.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean tryToWrite(List<RunLogLine> lines) {
        if (lines.isEmpty()) {
            return true;
        }
        try {
            store.accept(lines);
            return true;
        } catch (RuntimeException storeIsAway) {
            return false;
        }
    }

    /** Writes the remaining lines, if the store accepts them within seconds. */
    @Override
    public void close() {
        closing.countDown();
        // When the queue is full, the thread is busy and checks by itself.
        var unused = waiting.offer(END);
        try {
            thread.join(LAST_ATTEMPT.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
