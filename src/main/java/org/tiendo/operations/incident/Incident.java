package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A cause, from when it was first seen until it was gone.
 *
 * @param seenAt when it was seen last
 * @param handledBy who acknowledged or snoozed it last; null when nobody has
 * @param handledReason why; null when nobody has
 * @param snoozedUntil of a snoozed one; else null
 * @param recoveredAt null while it lasts
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

    /** "not finished: pull customs, business date 2024-03-31". */
    public String title() {
        return cause.kind().words() + ": " + cause.subject();
    }

    /** As somebody left it. */
    Incident handled(IncidentState next, @Nullable Instant until, String who, String why) {
        return new Incident(id, cause, next, openedAt, seenAt, who, why, until, null);
    }

    /** As it is by itself. */
    Incident become(IncidentState next, @Nullable Instant recovered) {
        return new Incident(id, cause, next, openedAt, seenAt, handledBy, handledReason, null, recovered);
    }
}
