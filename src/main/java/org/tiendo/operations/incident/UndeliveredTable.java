package org.tiendo.operations.incident;

import java.time.ZoneId;
import java.util.List;
import org.tiendo.operations.HomeTime;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.store.Column;

/** Formats notifications that were not delivered as a table for a terminal. */
public final class UndeliveredTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new TextTable.Column("not delivered", Align.LEFT, 40),
            new TextTable.Column("by", Align.LEFT, 30),
            new TextTable.Column("since", Align.LEFT, 16),
            new TextTable.Column("attempts", Align.RIGHT, 8),
            new TextTable.Column("next", Align.LEFT, 16),
            new TextTable.Column("last error", Align.LEFT, 48)));

    private UndeliveredTable() {}

    /**
     * The table; empty where everything was delivered.
     *
     * @param zone the zone of the times shown
     * @param width the most characters of a line
     */
    public static String render(List<Undelivered> undelivered, ZoneId zone, int width) {
        var time = new HomeTime(zone);
        return undelivered.isEmpty()
                ? ""
                : TABLE.render(undelivered.stream().map(one -> row(one, time)).toList(), width);
    }

    private static List<Cell> row(Undelivered one, HomeTime time) {
        String channel = Column.of(one.channel());
        return List.of(
                new Cell(one.title()),
                new Cell(one.recipient() == null ? channel : channel + " to " + one.recipient()),
                new Cell(time.minute(one.since())),
                new Cell(Integer.toString(one.attempts())),
                new Cell(one.nextAttemptAt() == null ? "none" : time.minute(one.nextAttemptAt())),
                new Cell(one.error()));
    }
}
