package org.tiendo.operations;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats audit entries as a table for a terminal, and as a listing for files. */
public final class AuditTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("when", Align.LEFT, 19),
            new Column("who", Align.LEFT, 24),
            new Column("did", Align.LEFT, 12),
            new Column("to", Align.LEFT, 24),
            new Column("because", Align.LEFT, 36),
            new Column("outcome", Align.LEFT, 48)));

    private static final List<String> COLUMNS = List.of("done_at", "who", "action", "subject", "reason", "outcome");

    private AuditTable() {}

    /**
     * @param zone the zone of the times shown
     * @param width the most characters of a line
     */
    public static String render(List<Audit.Entry> entries, ZoneId zone, int width) {
        var time = new HomeTime(zone);
        return TABLE.render(entries.stream().map(entry -> row(entry, time)).toList(), width);
    }

    private static List<Cell> row(Audit.Entry entry, HomeTime time) {
        return List.of(
                new Cell(time.second(entry.at())),
                new Cell(entry.who()),
                new Cell(entry.did().toString()),
                new Cell(entry.subject()),
                new Cell(entry.reason()),
                new Cell(entry.outcome()));
    }

    /** The same entries for files, with times in UTC. */
    public static Listing<Audit.Entry> listing(List<Audit.Entry> entries) {
        return new Listing<>(COLUMNS, entries, AuditTable::values);
    }

    private static List<@Nullable Object> values(Audit.Entry entry) {
        return Arrays.asList(
                entry.at(), entry.who(), entry.did().toString(), entry.subject(), entry.reason(), entry.outcome());
    }
}
