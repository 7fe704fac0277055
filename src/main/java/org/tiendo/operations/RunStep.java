package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.store.Column;

/**
 * One step of a run.
 *
 * @param stored its status in Spring Batch's words
 * @param read rows read
 * @param accepted rows written; for a step that reads none, whatever it wrote
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

    /** Reads it from a row of the view {@code run_step}. */
    static RunStep of(ResultSet row) throws SQLException {
        String message = row.getString("exit_message");
        return new RunStep(
                Column.text(row, "name"),
                Column.text(row, "status"),
                Column.nullableInstant(row, "started_at"),
                Column.nullableInstant(row, "ended_at"),
                row.getLong("rows_read"),
                row.getLong("rows_accepted"),
                row.getLong("rows_rejected"),
                row.getLong("rows_filtered"),
                row.getLong("rows_outside"),
                message == null ? "" : message);
    }

    @Nullable
    Duration took() {
        return startedAt == null || endedAt == null ? null : Duration.between(startedAt, endedAt);
    }

    /** Returns whether it is a step that reads rows, whose numbers must add up. */
    boolean isReading() {
        return read > 0 || rejected > 0 || filtered > 0 || outside > 0;
    }

    /** The number of rows read whose outcome is unknown; negative when more rows have an outcome than were read. */
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
