package org.tiendo.pipeline;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobExecutionException;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.repository.JobRepository;

/**
 * The one place that starts runs: never two of the same at once, and what was left unfinished is gone on with before
 * anything is begun anew.
 */
final class Runs {

    /** The parameter that tells repeated runs of one date apart. */
    private static final String SEQUENCE = "sequence";

    private final Engine engine;
    private final Claims claims;

    Runs(Engine engine, Claims claims) {
        this.engine = engine;
        this.claims = claims;
    }

    /**
     * Runs to the end, on this thread.
     *
     * @param name of the Batch job
     * @param what identifies it besides the sequence; also what is claimed
     * @throws RunFailedException with the reason, when it does not complete
     */
    JobExecution run(String name, JobParameters what, Function<Claim, Job> job) {
        try (Claims.Held claim = claims.take(name + " " + what.getString("business_date"))) {
            JobExecution ended = engine.operator().start(job.apply(claim), next(name, what));
            if (ended.getStatus() != BatchStatus.COMPLETED) {
                throw failure(ended);
            }
            return ended;
        } catch (JobExecutionException e) {
            throw new RunFailedException(name + " could not be started: " + e.getMessage(), e);
        }
    }

    /** The parameters of the run left unfinished; where there is none, those of the next. */
    private JobParameters next(String name, JobParameters what) {
        JobRepository repository = engine.repository();
        for (long sequence = 1; ; sequence++) {
            JobParameters parameters =
                    new JobParametersBuilder(what).addLong(SEQUENCE, sequence).toJobParameters();
            @Nullable JobInstance instance = repository.getJobInstance(name, parameters);
            @Nullable JobExecution last = instance == null ? null : repository.getLastJobExecution(instance);
            if (last == null) {
                return parameters;
            }
            if (last.getStatus() == BatchStatus.COMPLETED || last.getStatus() == BatchStatus.ABANDONED) {
                continue;
            }
            if (last.getEndTime() == null) {
                // Whoever ran it has died: a living process would hold the claim.
                engine.operator().recover(last);
            }
            return parameters;
        }
    }

    private static RunFailedException failure(JobExecution ended) {
        for (Throwable cause : ended.getAllFailureExceptions()) {
            return new RunFailedException(sentence(cause), cause);
        }
        return new RunFailedException("run " + ended.getId() + " ended " + ended.getStatus(), null);
    }

    private static String sentence(Throwable cause) {
        String message = cause.getMessage();
        return message == null ? cause.getClass().getSimpleName() : message;
    }
}
