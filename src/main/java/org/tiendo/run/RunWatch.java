package org.tiendo.run;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.listener.JobExecutionListener;

/** Follows one run: its log lines carry its number, and report its start and its end. */
final class RunWatch implements JobExecutionListener, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(RunWatch.class);

    private static final String JOB = "job";
    private static final String RUN = "run";
    private static final String DATE = "business_date";

    /** The length of Batch's column for exit messages. */
    private static final int EXIT_MESSAGE = 2500;

    private final RunKey key;
    private final StartedBy by;
    private final OwnRuns own;
    private @Nullable JobExecution execution;

    /** Sets the logging context of the calling thread; call it on the thread that executes the run. */
    RunWatch(RunKey key, StartedBy by, OwnRuns own) {
        this.key = key;
        this.by = by;
        this.own = own;
        MDC.put(JOB, key.name());
        MDC.put(DATE, key.businessDate().toString());
    }

    /** The execution of the run; null before the run has started. */
    @Nullable
    JobExecution execution() {
        return execution;
    }

    @Override
    public void beforeJob(JobExecution begun) {
        execution = begun;
        MDC.put(RUN, Long.toString(begun.getId()));
        own.add(key.leaseName(), begun.getId());
        LOG.info(
                "run {} of {} starts: requested by {}{}",
                begun.getId(),
                key,
                by.who(),
                by.why().isBlank() ? "" : ", because: " + by.why());
    }

    /** Stores the failure cause as a sentence; the step and the log keep the whole exception. */
    @Override
    public void afterJob(JobExecution ended) {
        if (ended.getStatus() == BatchStatus.COMPLETED) {
            LOG.info("run {} of {} is completed", ended.getId(), key);
        } else if (ended.getStatus() == BatchStatus.STOPPED || ended.getStatus() == BatchStatus.STOPPING) {
            LOG.info("run {} of {} was stopped; resume it: tiendo restart {}", ended.getId(), key, ended.getId());
            ended.setExitStatus(new ExitStatus(ExitStatus.STOPPED.getExitCode(), "stopped when asked to"));
        } else {
            failed(ended);
        }
    }

    private void failed(JobExecution ended) {
        @Nullable Throwable cause = cause(ended);
        String sentence = cause == null
                ? "ended " + ended.getStatus()
                : FailureCause.of(cause).sentence();
        LOG.error("run {} of {} failed: {}", ended.getId(), key, sentence, cause);
        String kept = sentence.substring(0, Math.min(sentence.length(), EXIT_MESSAGE));
        ended.setExitStatus(new ExitStatus(ExitStatus.FAILED.getExitCode(), kept));
    }

    /** The first exception of a run; null when none was thrown. */
    static @Nullable Throwable cause(JobExecution ended) {
        return ended.getAllFailureExceptions().stream().findFirst().orElse(null);
    }

    @Override
    public void close() {
        MDC.remove(JOB);
        MDC.remove(RUN);
        MDC.remove(DATE);
    }
}
