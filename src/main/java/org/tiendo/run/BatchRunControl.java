package org.tiendo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.store.StoreFailure;
import org.tiendo.words.Sentence;

/** Stops, abandons and recovers runs through the rows of Spring Batch, which every process sees. */
final class BatchRunControl implements RunControl {

    private static final Logger LOG = LoggerFactory.getLogger(BatchRunControl.class);

    /** A run updates its row at every chunk, but never so fast that a concurrent update fails that often. */
    private static final int TRIES = 50;

    private final Engine engine;
    private final OwnRuns own;
    private final RunLeases leases;
    private final Recovery recovery;
    private final Instances instances;
    private final TransactionTemplate asSeenFirst;

    BatchRunControl(Engine engine, RunLeases leases, OwnRuns own, Recovery recovery, Instances instances) {
        this.engine = engine;
        this.leases = leases;
        this.own = own;
        this.recovery = recovery;
        this.instances = instances;
        asSeenFirst = new TransactionTemplate(engine.transactions());
        // Otherwise an end that is written between our read and our write would be overwritten without anybody
        // noticing.
        asSeenFirst.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    @Override
    public Sentence stop(long run) {
        JobExecution execution = running(run);
        String what = RunKey.of(execution).toString();
        if (!own.holds(run) && isDead(execution)) {
            return Sentence.of(StopResult.HAD_DIED, run, what);
        }
        ask(run);
        return Sentence.of(StopResult.STOPS, run, what);
    }

    private JobExecution running(long run) {
        JobExecution execution = instances.run(run);
        if (!execution.isRunning()) {
            throw new RefusedException(Sentence.of(RunRefusal.NOT_RUNNING, run, word(execution)));
        }
        return execution;
    }

    private boolean isDead(JobExecution execution) {
        return !leases.isHeld(RunKey.of(execution).leaseName()) && recovered(execution);
    }

    private void ask(long run) {
        for (int tried = 1; ; tried++) {
            try {
                asSeenFirst.executeWithoutResult(status -> {
                    JobExecution execution = running(run);
                    execution.setStatus(BatchStatus.STOPPING);
                    engine.repository().update(execution);
                });
                return;
            } catch (RuntimeException e) {
                if (tried == TRIES || !StoreFailure.isRace(e)) {
                    throw e;
                }
            }
        }
    }

    @Override
    public void abandon(long run) {
        JobExecution execution = instances.run(run);
        try (HeldLease lease = leases.take(RunKey.of(execution).leaseName())) {
            recovery.settle(run);
            requireUnfinished(instances.run(run));
            lease.confirm();
            instances.abandon(run);
        } catch (RefusedException e) {
            throw new RefusedException(Sentence.of(RunRefusal.NOT_TO_BE_ABANDONED_NOW, run, e.sentence()));
        }
    }

    private void requireUnfinished(JobExecution execution) {
        long run = execution.getId();
        Optional<JobExecution> later = instances.resumedBy(execution);
        if (later.isPresent()) {
            throw new RefusedException(
                    Sentence.of(RunRefusal.RESUMED, run, later.get().getId()));
        }
        if (execution.getStatus() != BatchStatus.FAILED && execution.getStatus() != BatchStatus.STOPPED) {
            throw new RefusedException(Sentence.of(RunRefusal.NOTHING_TO_ABANDON, run, word(execution)));
        }
    }

    @Override
    public List<Long> recoverDead() {
        if (withoutOwner().isEmpty()) {
            return List.of();
        }
        // A process that could not reach the store for a while is alive although its leases have expired.
        leases.awaitHeartbeats();
        List<Long> dead = new ArrayList<>();
        for (JobExecution execution : withoutOwner()) {
            if (recovered(execution)) {
                dead.add(execution.getId());
            }
        }
        return dead;
    }

    private List<JobExecution> withoutOwner() {
        List<JobExecution> withoutOwner = new ArrayList<>();
        for (String name : engine.repository().getJobNames()) {
            for (JobExecution execution : engine.repository().findRunningJobExecutions(name)) {
                if (!own.holds(execution.getId())
                        && !leases.isHeld(RunKey.of(execution).leaseName())) {
                    withoutOwner.add(execution);
                }
            }
        }
        return withoutOwner;
    }

    private boolean recovered(JobExecution execution) {
        Optional<HeldLease> taken = leases.takeExpired(RunKey.of(execution).leaseName());
        if (taken.isEmpty()) {
            return false;
        }
        HeldLease lease = taken.get();
        try {
            return recovery.settle(execution.getId());
        } finally {
            lease.close();
        }
    }

    @Override
    public void stopAll(Duration grace) {
        own.end();
        var asking = new Thread(this::askAll, "stop");
        asking.setDaemon(true);
        asking.start();
        try {
            if (!own.awaitNone(grace)) {
                LOG.warn("some runs have not stopped within {} s; others resume them", grace.toSeconds());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            asking.interrupt();
        }
    }

    /** Asks every run of this process to stop, also those that start while it does so. */
    private void askAll() {
        Set<Long> asked = new HashSet<>();
        try {
            for (List<Long> next = own.awaitOthers(asked); !next.isEmpty(); next = own.awaitOthers(asked)) {
                next.forEach(this::askIfItRuns);
                asked.addAll(next);
            }
        } catch (InterruptedException timeIsUp) {
            Thread.currentThread().interrupt();
        }
    }

    private void askIfItRuns(long run) {
        try {
            ask(run);
        } catch (RuntimeException e) {
            LOG.warn("run {} could not be asked to stop: {}", run, e.getMessage());
        }
    }

    private static String word(JobExecution execution) {
        return execution.getStatus().name().toLowerCase(Locale.ROOT);
    }
}
