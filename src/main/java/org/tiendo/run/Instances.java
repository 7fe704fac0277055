package org.tiendo.run;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.repository.JobRepository;
import org.tiendo.store.StoreFailure;
import org.tiendo.words.Sentence;

/** Finds earlier runs of a job and date; the caller must hold the run's lease. */
public final class Instances {

    private static final Logger LOG = LoggerFactory.getLogger(Instances.class);

    private final JobRepository repository;
    private final Recovery recovery;

    Instances(Engine engine, Recovery recovery) {
        repository = engine.repository();
        this.recovery = recovery;
    }

    /** The parameters of the unfinished run, which stays accepted if it is; where there is none, those of the next run. */
    public JobParameters unfinishedOrNext(RunOrder order) {
        return latestOrNext(order, last -> {
            if (isOver(last)) {
                return false;
            }
            recovery.settle(last.getId());
            return true;
        });
    }

    /** The parameters of the next run; an unfinished run is abandoned, so that nobody resumes it. */
    public JobParameters next(RunOrder order) {
        return latestOrNext(order, last -> {
            if (!isOver(last)) {
                recovery.settle(last.getId());
                abandon(last.getId());
            }
            return false;
        });
    }

    /** Only the last instance of an order may be unfinished: another begins when all before it are over. */
    private JobParameters latestOrNext(RunOrder order, Predicate<JobExecution> isWanted) {
        long number = number(order);
        @Nullable JobInstance latest = number == 0 ? null : instance(order, number);
        @Nullable JobExecution last = latest == null ? null : repository.getLastJobExecution(latest);
        if (last == null) {
            // Batch refuses an instance without an execution; a process that is killed between creating the two leaves
            // one.
            return order.losses().with(order.parameters(number + 1));
        }
        return isWanted.test(last)
                ? order.losses().or(Losses.of(last)).with(order.parameters(number))
                : order.losses().with(order.parameters(number + 1));
    }

    /**
     * The number of instances of an order, counted by whether single ones exist: a date that is run for the thousandth time
     * takes twenty questions instead of a thousand.
     */
    private long number(RunOrder order) {
        long known = 0;
        long missing = 1;
        while (instance(order, missing) != null) {
            known = missing;
            missing *= 2;
        }
        while (missing - known > 1) {
            long middle = (known + missing) / 2;
            if (instance(order, middle) == null) {
                missing = middle;
            } else {
                known = middle;
            }
        }
        return known;
    }

    private @Nullable JobInstance instance(RunOrder order, long sequence) {
        return repository.getJobInstance(order.key().name(), order.parameters(sequence));
    }

    private static boolean isOver(JobExecution execution) {
        return execution.getStatus() == BatchStatus.COMPLETED || execution.getStatus() == BatchStatus.ABANDONED;
    }

    /** @throws RefusedException when there is no run of that number */
    public JobExecution run(long run) {
        return find(run).orElseThrow(() -> new RefusedException(Sentence.of(RunRefusal.NO_RUN, run)));
    }

    /** Batch returns null for a missing run, or throws an exception when it reads the instance first. */
    private Optional<JobExecution> find(long run) {
        try {
            return Optional.ofNullable(repository.getJobExecution(run));
        } catch (RuntimeException e) {
            if (StoreFailure.isAbsence(e)) {
                return Optional.empty();
            }
            throw e;
        }
    }

    /** The identifying parameters of a run that is to be resumed, with its losses. */
    public JobParameters identity(JobExecution unfinished) {
        recovery.settle(unfinished.getId());
        return Losses.of(unfinished)
                .with(new JobParameters(unfinished.getJobParameters().getIdentifyingParameters()));
    }

    /** The later run that resumed it; empty when it is the last. */
    public Optional<JobExecution> resumedBy(JobExecution execution) {
        return Optional.ofNullable(repository.getLastJobExecution(execution.getJobInstance()))
                .filter(last -> last.getId() != execution.getId());
    }

    /** Marks a run that has ended as abandoned. */
    void abandon(long run) {
        JobExecution execution = run(run);
        execution.setStatus(BatchStatus.ABANDONED);
        repository.update(execution);
        LOG.info("run {} of {} is abandoned: nobody resumes it", run, RunKey.of(execution));
    }
}
