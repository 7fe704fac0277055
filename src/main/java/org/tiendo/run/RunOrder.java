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
 * The request for one run, with everything that identifies it.
 *
 * @param asKnown the moment whose knowledge is used; null for the moment of the run
 * @param nights the nights that a backfill pulls at once, in words; null for a single night
 * @param slots the slots of the source; null for a run without a source
 * @param losses of a new run; one that is resumed stays accepted if it is
 */
public record RunOrder(
        RunKey key,
        @Nullable Instant asKnown,
        @Nullable String nights,
        @Nullable SourceSlots slots,
        Losses losses) {

    private static final String AS_KNOWN = "as_known";
    private static final String JOB = "job";
    private static final String NIGHTS = "nights";

    /** The value of {@link #AS_KNOWN} for the knowledge at the moment of the run. */
    private static final String NOW = "now";

    /** The parameter that distinguishes repeated runs of one date. */
    private static final String SEQUENCE = "sequence";

    public static RunOrder edition(LocalDate businessDate, @Nullable Instant asKnown) {
        return new RunOrder(RunKey.edition(businessDate), asKnown, null, null, Losses.LIMITED);
    }

    /** The order that an existing run was started with, without the slots of its source and with limited losses. */
    public static RunOrder of(JobExecution execution) {
        JobParameters asked = execution.getJobParameters();
        String known = Objects.requireNonNull(asked.getString(AS_KNOWN));
        return new RunOrder(
                RunKey.of(execution),
                known.equals(NOW) ? null : Instant.parse(known),
                asked.getString(NIGHTS),
                null,
                Losses.LIMITED);
    }

    public RunOrder with(SourceSlots ofSource, Losses accepted) {
        return new RunOrder(key, asKnown, nights, ofSource, accepted);
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
