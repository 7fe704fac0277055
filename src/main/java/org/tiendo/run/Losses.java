package org.tiendo.run;

import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.step.StepExecution;

/** Limits the figures that a pull may withdraw to those that its job allows, or not; kept with the run, also when it is resumed. */
public enum Losses {
    LIMITED,
    /** A person has confirmed that the source is right. */
    ACCEPTED;

    /** The parameter of an accepted run; it does not identify the run. */
    private static final String PARAMETER = "losses";

    private static final String VALUE = "accepted";

    /** The losses of the run that a step belongs to. */
    public static Losses of(StepExecution step) {
        return of(step.getJobExecution());
    }

    static Losses of(JobExecution execution) {
        return VALUE.equals(execution.getJobParameters().getString(PARAMETER)) ? ACCEPTED : LIMITED;
    }

    /** Accepted where one of the two is. */
    Losses or(Losses other) {
        return this == ACCEPTED ? this : other;
    }

    /** The parameters of a run with these losses. */
    JobParameters with(JobParameters identity) {
        return switch (this) {
            case LIMITED -> identity;
            case ACCEPTED ->
                new JobParametersBuilder(identity)
                        .addString(PARAMETER, VALUE, false)
                        .toJobParameters();
        };
    }
}
