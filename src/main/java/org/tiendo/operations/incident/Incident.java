package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cause, from the moment it was first seen until its end.
 *
 * @param seenAt the moment it was seen last
 * @param handledBy the person who acknowledged or snoozed it last; null when nobody has
 * @param handledReason that person's reason; null when nobody has
 * @param snoozedUntil the end of the snooze; null unless it is snoozed
 * @param recoveredAt the moment it ended; null while it lasts
 */
public record Incident(
        long id,
        Cause cause,
        IncidentState state,
        Instant openedAt,
        Instant seenAt,
        @Nullable String handledBy,
        @Nullable String handledReason,
        @Nullable Instant snoozedUntil,
        @Nullable Instant recoveredAt) {

    /** A title like "not finished: pull customs, business date 2024-03-31". */
    public String title() {
        return cause.kind().words() + ": " + cause.subject();
    }

    /** The incident after a person has handled it. */
    Incident handled(IncidentState next, @Nullable Instant until, String who, String why) {
        return new Incident(id, cause, next, openedAt, seenAt, who, why, until, null);
    }

    /** The incident after a change that no person has made. */
    Incident become(IncidentState next, @Nullable Instant recovered) {
        return new Incident(id, cause, next, openedAt, seenAt, handledBy, handledReason, null, recovered);
    }
}
