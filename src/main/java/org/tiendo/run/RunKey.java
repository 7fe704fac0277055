package org.tiendo.run;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.batch.core.job.JobExecution;

/**
 * Identifies what a run executes: the pull of a job, or the edition, for a business date.
 *
 * @param name the name of the Batch job: {@code pull customs} or {@code edition}
 */
public record RunKey(String name, LocalDate businessDate) {

    public static final String EDITION = "edition";

    /** The run's parameter that holds the business date. */
    static final String DATE = "business_date";

    private static final String PULL = "pull ";

    public static RunKey pull(String job, LocalDate businessDate) {
        return new RunKey(pullName(job), businessDate);
    }

    public static RunKey edition(LocalDate businessDate) {
        return new RunKey(EDITION, businessDate);
    }

    static RunKey of(JobExecution execution) {
        String date = Objects.requireNonNull(execution.getJobParameters().getString(DATE));
        return new RunKey(execution.getJobInstance().getJobName(), LocalDate.parse(date));
    }

    /** {@code pull customs} for the job {@code customs}. */
    public static String pullName(String job) {
        return PULL + job;
    }

    /** {@code customs} for {@code pull customs}; empty for any other name. */
    public static Optional<String> pulledJob(String name) {
        return name.startsWith(PULL) ? Optional.of(name.substring(PULL.length())) : Optional.empty();
    }

    /** The name of a run from what a person types: {@code customs}, {@code pull customs} or {@code edition}. */
    public static String nameFor(String word) {
        return word.equals(EDITION) || word.startsWith(PULL) ? word : pullName(word);
    }

    /** The name of the lease that only one process holds at a time. */
    String leaseName() {
        return name + " " + businessDate;
    }

    /** The key as log lines and messages show it. */
    @Override
    public String toString() {
        return leaseName();
    }
}
