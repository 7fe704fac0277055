package org.tiendo;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.store.DaemonThread;
import org.tiendo.store.StoreFailure;

/** Repeats the tasks of a node beside its schedule: each on a thread of its own, so that none waits for another. */
final class PeriodicTasks implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PeriodicTasks.class);

    /** The longest wait for a task that is running. */
    private static final Duration SHUTDOWN_TIMEOUT = Duration.ofSeconds(5);

    private final List<ScheduledExecutorService> threads = new ArrayList<>();

    /**
     * Repeats a task with a pause in between, which also comes before the first time; a task that fails is repeated all
     * the same.
     */
    void every(Duration pause, String name, Runnable task) {
        ScheduledExecutorService thread =
                Executors.newSingleThreadScheduledExecutor(work -> DaemonThread.named(name, work));
        threads.add(thread);
        var unused = thread.scheduleWithFixedDelay(
                () -> attempt(name, task), pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void attempt(String name, Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.warn("the {} failed, and is repeated after a pause: {}", name, StoreFailure.words(e), e);
        }
    }

    /** Never by an interrupt: that would close the file of an embedded store. */
    @Override
    public void close() {
        threads.forEach(ScheduledExecutorService::shutdown);
        threads.forEach(PeriodicTasks::awaitEnd);
    }

    private static void awaitEnd(ScheduledExecutorService thread) {
        try {
            if (!thread.awaitTermination(SHUTDOWN_TIMEOUT.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("a periodic task is still running although the node stops");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
