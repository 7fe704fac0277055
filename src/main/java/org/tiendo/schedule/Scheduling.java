package org.tiendo.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.catalog.OperatingSettings;
import org.tiendo.run.Backoff;
import org.tiendo.store.DaemonThread;
import org.tiendo.store.Leases;
import org.tiendo.store.StoreFailure;
import org.tiendo.words.Sentence;

/** The running schedule of a node: due runs start here or on another node, until {@link #end} is called. */
public final class Scheduling {

    private static final Logger LOG = LoggerFactory.getLogger(Scheduling.class);

    private static final Duration EVERY = Duration.ofSeconds(5);

    private final ConfigurationFollower follower;
    private final Dispatcher dispatcher;
    private final PeriodicCheck sweep;
    private final Scheduler quartz;
    private final Supplier<Heartbeat> heart;
    private final Clock clock;
    private final ExecutorService workers = Executors.newCachedThreadPool(work -> DaemonThread.named("worker", work));
    private final ScheduledExecutorService sweeper =
            Executors.newSingleThreadScheduledExecutor(work -> DaemonThread.named("periodic-check", work));
    private @Nullable Heartbeat heartbeat;
    private volatile Instant lastLook;

    /**
     * The environment of a node.
     *
     * @param isShared whether other nodes may use the store too
     * @param name the name of this process that other processes see
     */
    public record Node(DataSource store, boolean isShared, Leases leases, String name, Clock clock) {}

    /**
     * @param files reads the home anew
     * @param settings the settings of the home as it is now; they apply until the process ends
     */
    public Scheduling(
            Node node, ScheduleTables tables, OperatingSettings settings, Supplier<LoadedConfiguration> files) {
        clock = node.clock();
        lastLook = clock.instant();
        follower = new ConfigurationFollower(tables.revisions(), files, node.name(), clock);
        dispatcher = dispatcher(node, settings, tables);
        quartz = QuartzScheduler.over(
                node.store(), node.isShared(), settings.schedule().concurrentRuns(), this::fired);
        sweep = new PeriodicCheck(
                follower,
                tables.expected(),
                new DueRuns(
                        tables.expected(), tables.pauses(), settings.schedule().missedAfter()),
                dispatcher,
                new Takeover(tables.expected(), tables.completed(), node.leases(), node.name()),
                new Triggers(quartz, tables.triggers()),
                workers,
                clock);
        heart = () -> Heartbeat.start(node.leases(), node.name());
    }

    private static Dispatcher dispatcher(Node node, OperatingSettings settings, ScheduleTables tables) {
        var schedule = settings.schedule();
        var backoff = new Backoff(schedule.retryFirst(), schedule.retryLongest(), RandomGenerator.getDefault());
        return new Dispatcher(
                tables.expected(),
                tables.pauses(),
                new Attempts(backoff, PeriodicCheck.QUARTZ_FIRST),
                new Dispatcher.Limits(
                        schedule.concurrentRuns(),
                        schedule.catchUpEvery(),
                        settings.edition().patience()),
                new Dispatcher.Node(node.name(), node.clock()));
    }

    /**
     * Sets the triggers according to the files and starts the schedule; returns the added, changed and removed
     * triggers, a sentence each.
     */
    public List<Sentence> start() {
        heartbeat = heart.get();
        follower.start();
        List<Sentence> sentences = follower.loaded()
                .map(sweep::reconcile)
                .map(TriggerChanges::sentences)
                .orElse(List.of());
        try {
            quartz.start();
        } catch (SchedulerException e) {
            throw new IllegalStateException("Quartz does not start: " + e.getMessage(), e);
        }
        var unused = sweeper.scheduleWithFixedDelay(this::check, 0, EVERY.toMillis(), TimeUnit.MILLISECONDS);
        return sentences;
    }

    private void check() {
        sweep.check();
        lastLook = clock.instant();
    }

    private void fired(String task) {
        try {
            sweep.fired(task);
        } catch (RuntimeException e) {
            LOG.warn(
                    "{} is due and could not be started; the next periodic check tries again: {}",
                    task,
                    StoreFailure.words(e));
        }
    }

    /** The configuration that this node uses; empty while it stands by. */
    public Optional<LoadedConfiguration> loaded() {
        return follower.loaded();
    }

    /** The reason why this node starts no runs; empty while it does not stand by. */
    public Optional<Sentence> standingBy() {
        return follower.standingBy();
    }

    /** The end of this node's last periodic check, by its own clock. */
    public Instant lastLook() {
        return lastLook;
    }

    /** Starts no more runs; running ones continue. */
    public void stopStarting() {
        dispatcher.close();
        // Never by an interrupt: that would close the file of an embedded store.
        sweeper.shutdown();
        try {
            quartz.standby();
        } catch (SchedulerException e) {
            LOG.warn("Quartz could not be halted: {}", e.getMessage());
        }
    }

    /**
     * Waits until the running runs have ended, at most as long as the grace period; then releases the node's lease, so
     * that the others know that it is gone.
     */
    public void end(Duration grace) {
        stopStarting();
        awaitIdle(grace);
        workers.shutdown();
        try {
            quartz.shutdown(false);
        } catch (SchedulerException e) {
            LOG.warn("Quartz could not be ended: {}", e.getMessage());
        }
        if (heartbeat != null) {
            heartbeat.close();
        }
    }

    private void awaitIdle(Duration grace) {
        try {
            if (!dispatcher.awaitIdle(grace)) {
                LOG.warn("runs have not ended although their node stops; another node resumes them");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
