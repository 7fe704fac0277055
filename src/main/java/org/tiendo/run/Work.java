package org.tiendo.run;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * What a run is of: one job and date, or the edition of one.
 *
 * @param name of the Batch job
 * @param what identifies it besides the sequence
 * @param room at the source; null for what asks none
 */
public record Work(
        String name, JobParameters what, @Nullable Room room) {

    public static final String EDITION = "edition";
    public static final String DATE = "business_date";
    public static final String AS_KNOWN = "as_known";
    public static final String JOB = "job";

    /** Of a backfill: how many nights are pulled for at once. */
    public static final String NIGHTS = "nights";

    /** The value of {@link #AS_KNOWN} for what is known when it runs. */
    public static final String NOW = "now";

    /** The parameter that tells repeated runs of one date apart. */
    private static final String SEQUENCE = "sequence";

    private static final String PULL = "pull ";

    /** @param nights null for one */
    public static Work pull(String job, LocalDate date, String asKnown, @Nullable String nights, Room room) {
        JobParametersBuilder what = parameters(date, asKnown).addString(JOB, job);
        if (nights != null) {
            what.addString(NIGHTS, nights);
        }
        return new Work(PULL + job, what.toJobParameters(), room);
    }

    public static Work edition(LocalDate date, String asKnown) {
        return new Work(EDITION, parameters(date, asKnown).toJobParameters(), null);
    }

    private static JobParametersBuilder parameters(LocalDate date, String asKnown) {
        return new JobParametersBuilder().addString(DATE, date.toString()).addString(AS_KNOWN, asKnown);
    }

    /** What no two may hold at once. */
    String claim() {
        return claim(name, what);
    }

    static String claim(JobExecution execution) {
        return claim(execution.getJobInstance().getJobName(), execution.getJobParameters());
    }

    private static String claim(String name, JobParameters what) {
        return name + " " + what.getString(DATE);
    }

    JobParameters of(long sequence) {
        return new JobParametersBuilder(what).addLong(SEQUENCE, sequence).toJobParameters();
    }

    String date() {
        return Objects.requireNonNull(what.getString(DATE));
    }
}
