package org.tiendo.operations.incident;

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

    /**
     * @param zone the zone of the times shown
     * @param width the most characters of a line
     */
    public static String render(List<Incident> incidents, ZoneId zone, int width) {
        var time = new HomeTime(zone);
        return TABLE.render(
                incidents.stream()
                        .map(incident -> row(IncidentLine.of(incident, time)))
                        .toList(),
                width);
    }

    private static List<Cell> row(IncidentLine line) {
        return List.of(
                new Cell(Long.toString(line.number())),
                new Cell(line.kind()),
                new Cell(line.subject()),
                new Cell(line.since()),
                new Cell(line.state()),
                new Cell(line.message()));
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
