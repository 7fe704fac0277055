package org.tiendo.pipeline;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a night is asked to do.
 *
 * @param jobs names of the jobs to pull; empty for all
 * @param asKnown takes only what was known by then; null: what is known when it runs
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
