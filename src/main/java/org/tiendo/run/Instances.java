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
        return first(order, last -> {
            if (isOver(last)) {
                return false;
            }
            recovery.settle(last.getId());
            return true;
        });
    }

    /** The parameters of the next run; an unfinished run is abandoned, so that nobody resumes it. */
    public JobParameters next(RunOrder order) {
        return first(order, last -> {
            if (!isOver(last)) {
                recovery.settle(last.getId());
                abandon(last.getId());
            }
            return false;
        });
    }

    private JobParameters first(RunOrder order, Predicate<JobExecution> isWanted) {
        for (long sequence = 1; ; sequence++) {
            JobParameters parameters = order.parameters(sequence);
            Optional<JobExecution> last = last(order.key().name(), parameters);
            if (last.isEmpty()) {
                return order.losses().with(parameters);
            }
            if (isWanted.test(last.get())) {
                return order.losses().or(Losses.of(last.get())).with(parameters);
            }
        }
    }

    private Optional<JobExecution> last(String name, JobParameters parameters) {
        @Nullable JobInstance instance = repository.getJobInstance(name, parameters);
        return instance == null ? Optional.empty() : Optional.ofNullable(repository.getLastJobExecution(instance));
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
