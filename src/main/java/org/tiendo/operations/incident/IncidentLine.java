package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;

/**
 * An incident in the words of lists.
 *
 * @param since in the home's zone
 * @param state with who handles it and why
 */
public record IncidentLine(long number, String kind, String subject, String since, String state, String message) {

    public static IncidentLine of(Incident incident, HomeTime time) {
        return new IncidentLine(
                incident.id(),
                incident.cause().kind().words(),
                incident.cause().subject(),
                time.minute(incident.openedAt()),
                state(incident, time),
                incident.cause().message());
    }

    private static String state(Incident incident, HomeTime time) {
        String handled =
                incident.handledBy() == null ? "" : " by " + incident.handledBy() + ": " + incident.handledReason();
        return switch (incident.state()) {
            case OPEN -> "open";
            case ACKNOWLEDGED -> "acknowledged" + handled;
            case SNOOZED -> "snoozed until " + of(incident.snoozedUntil(), time) + handled;
            case RECOVERED -> "recovered " + of(incident.recoveredAt(), time);
        };
    }

    private static String of(@Nullable Instant moment, HomeTime time) {
        return moment == null ? "" : time.minute(moment);
    }
}
