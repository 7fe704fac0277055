package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.run.Losses;

/**
 * The order to run a night.
 *
 * @param jobs names of the jobs to pull; empty for all
 * @param asKnown the moment whose knowledge is used; null for the moment of the run
 */
public record NightOrder(
        LocalDate businessDate, List<String> jobs, @Nullable Instant asKnown, Losses losses) {

    public NightOrder(LocalDate businessDate, List<String> jobs, @Nullable Instant asKnown) {
        this(businessDate, jobs, asKnown, Losses.LIMITED);
    }

    public NightOrder {
        jobs = List.copyOf(jobs);
    }
}
