package org.tiendo.run;

import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes the end of runs that could not do so themselves; the caller must hold the run's lease. */
final class Recovery {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);

    private final Engine engine;
    private final TransactionTemplate transaction;

    Recovery(Engine engine) {
        this.engine = engine;
        transaction = new TransactionTemplate(engine.transactions());
    }

    /**
     * Marks a run as failed whose process has died, or whose end Batch does not know; the rows of its last commit are
     * not added again by the run that resumes it.
     *
     * @return whether it was such a run
     */
    boolean settle(long run) {
        return Boolean.TRUE.equals(transaction.execute(status -> settled(run)));
    }

    private boolean settled(long run) {
        JobRepository repository = engine.repository();
        @Nullable JobExecution execution = repository.getJobExecution(run);
        if (execution == null) {
            return false;
        }
        if (!execution.isRunning() && execution.getStatus() != BatchStatus.UNKNOWN) {
            endSteps(execution);
            return false;
        }
        String why = execution.isRunning()
                ? died(execution)
                : execution.getExitStatus().getExitDescription();
        engine.operator().recover(execution);
        endSteps(execution);
        execution.setStatus(BatchStatus.FAILED);
        execution.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), why));
        repository.update(execution);
        LOG.warn("run {} of {} is marked as failed: {}", run, RunKey.of(execution), why);
        return true;
    }

    /**
     * Marks steps as failed that are still running although their run has ended. Where the store was unreachable when a
     * step ended and reachable again when its run did, only the run has its end, and Batch would refuse to resume it.
     */
    private void endSteps(JobExecution execution) {
        @Nullable LocalDateTime end = execution.getEndTime();
        for (StepExecution step : execution.getStepExecutions()) {
            if (step.getStatus() == BatchStatus.UNKNOWN || step.getStatus().isRunning()) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(ExitStatus.FAILED);
                if (end != null) {
                    step.setEndTime(end);
                }
                engine.repository().update(step);
            }
        }
    }

    private static String died(JobExecution execution) {
        @Nullable String node = execution.getJobParameters().getString(Runs.NODE);
        return node == null ? "its process died" : "its process died (" + node + ")";
    }
}
