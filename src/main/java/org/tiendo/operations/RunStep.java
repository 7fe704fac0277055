package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One step of a run.
 *
 * @param stored its status as Spring Batch writes it
 * @param read rows read
 * @param accepted rows written, or what else it wrote when it read none
 * @param filtered rows skipped as declared totals
 * @param outside rows outside the window
 * @param exitMessage the exception that ended it, cut off after 2500 characters; empty when there was none
 */
record RunStep(
        String name,
        String stored,
        @Nullable Instant startedAt,
        @Nullable Instant endedAt,
        long read,
        long accepted,
        long rejected,
        long filtered,
        long outside,
        String exitMessage) {

    @Nullable
    Duration took() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    /** Whether it is a step that reads rows, whose numbers must add up. */
    boolean isReading() {
        return read > 0 || rejected > 0 || filtered > 0 || outside > 0;
    }

    /** How many rows were read of which nobody knows what has become; below zero: known of more than were read. */
    long unaccounted() {
        return isReading() ? read - accepted - rejected - filtered - outside : 0;
    }

    String status() {
        return switch (stored) {
            case "STARTING", "STARTED" -> "begun";
            default -> stored.toLowerCase(Locale.ROOT);
        };
    }
}
