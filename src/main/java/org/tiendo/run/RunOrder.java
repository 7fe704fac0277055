package org.tiendo.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/**
 * The order of one run, with all that identifies it.
 *
 * @param asKnown the moment whose knowledge is used; null: when it runs
 * @param nights how many nights a backfill pulls for at once, in words; null for one
 * @param slots those of the source; null for a run that asks none
 */
public record RunOrder(
        RunKey key,
        @Nullable Instant asKnown,
        @Nullable String nights,
        @Nullable SourceSlots slots) {

    private static final String AS_KNOWN = "as_known";
    private static final String JOB = "job";
    private static final String NIGHTS = "nights";

    /** The value of {@link #AS_KNOWN} for what is known when it runs. */
    private static final String NOW = "now";

    /** The parameter that tells repeated runs of one date apart. */
    private static final String SEQUENCE = "sequence";

    public static RunOrder edition(LocalDate businessDate, @Nullable Instant asKnown) {
        return new RunOrder(RunKey.edition(businessDate), asKnown, null, null);
    }

    /** The key of a run, and the knowledge it used. */
    public static RunOrder of(JobExecution execution) {
        JobParameters asked = execution.getJobParameters();
        String known = Objects.requireNonNull(asked.getString(AS_KNOWN));
        return new RunOrder(
                RunKey.of(execution), known.equals(NOW) ? null : Instant.parse(known), asked.getString(NIGHTS), null);
    }

    public RunOrder with(SourceSlots ofSource) {
        return new RunOrder(key, asKnown, nights, ofSource);
    }

    /** The name of its job; empty for an edition. */
    public Optional<String> job() {
        return RunKey.pulledJob(key.name());
    }

    /** The identifying parameters of one of its runs. */
    JobParameters parameters(long sequence) {
        JobParametersBuilder parameters = new JobParametersBuilder()
                .addString(RunKey.DATE, key.businessDate().toString())
                .addString(AS_KNOWN, asKnown == null ? NOW : asKnown.toString());
        job().ifPresent(job -> parameters.addString(JOB, job));
        if (nights != null) {
            parameters.addString(NIGHTS, nights);
        }
        return parameters.addLong(SEQUENCE, sequence).toJobParameters();
    }
}
