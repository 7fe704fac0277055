package org.tiendo.operations.incident;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.store.Column;

/** Formats incidents as a table for a terminal, and as a listing for files. */
public final class IncidentTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new TextTable.Column("no", Align.RIGHT, 9),
            new TextTable.Column("kind", Align.LEFT, 18),
            new TextTable.Column("subject", Align.LEFT, 26),
            new TextTable.Column("since", Align.LEFT, 16),
            new TextTable.Column("state", Align.LEFT, 30),
            new TextTable.Column("what is known", Align.LEFT, 48)));

    private static final List<String> COLUMNS = List.of(
            "incident",
            "kind",
            "subject",
            "state",
            "opened_at",
            "seen_at",
            "handled_by",
            "handled_reason",
            "snoozed_until",
            "recovered_at",
            "message");

    private IncidentTable() {}

    /** @param zone the zone of the times shown */
    public static String render(List<Incident> incidents, ZoneId zone) {
        var time = new HomeTime(zone);
        return TABLE.render(
                incidents.stream().map(incident -> row(incident, time)).toList());
    }

    private static List<Cell> row(Incident incident, HomeTime time) {
        return List.of(
                new Cell(Long.toString(incident.id())),
                new Cell(incident.cause().kind().words()),
                new Cell(incident.cause().subject()),
                new Cell(time.minute(incident.openedAt())),
                new Cell(state(incident, time)),
                new Cell(incident.cause().message()));
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

    /** The same incidents for files, with times in UTC. */
    public static Listing<Incident> listing(List<Incident> incidents) {
        return new Listing<>(COLUMNS, incidents, IncidentTable::values);
    }

    private static List<@Nullable Object> values(Incident incident) {
        return Arrays.asList(
                incident.id(),
                Column.of(incident.cause().kind()),
                incident.cause().subject(),
                Column.of(incident.state()),
                incident.openedAt(),
                incident.seenAt(),
                incident.handledBy(),
                incident.handledReason(),
                incident.snoozedUntil(),
                incident.recoveredAt(),
                incident.cause().message());
    }
}
