package org.tiendo.pipeline;

import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.PullReport;

/**
 * How one pull ended.
 *
 * @param report null when it failed
 * @param failure what went wrong, for people; null when it succeeded
 */
public record PullOutcome(
        String job, @Nullable PullReport report, @Nullable String failure) {}
