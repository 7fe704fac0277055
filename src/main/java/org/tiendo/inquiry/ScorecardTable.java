package org.tiendo.inquiry;

import java.util.List;
import org.tiendo.report.Listing;
import org.tiendo.report.TextTable;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Formats scorecards as a table for a terminal, and as a listing for files. */
public final class ScorecardTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("owner", Align.LEFT, 20),
            new Column("name", Align.LEFT, 48),
            new Column("asked", Align.RIGHT, 6),
            new Column("in time", Align.RIGHT, 8),
            new Column("late", Align.RIGHT, 6),
            new Column("open", Align.RIGHT, 6),
            new Column("returned", Align.RIGHT, 8)));

    private static final List<String> COLUMNS =
            List.of("owner", "owner_name_vi", "owner_name_en", "asked", "answered_in_time", "late", "open", "returned");

    private ScorecardTable() {}

    /** @param width the most characters of a line */
    public static String render(List<Scorecard> scorecards, int width) {
        return TABLE.render(scorecards.stream().map(ScorecardTable::row).toList(), width);
    }

    private static List<Cell> row(Scorecard scorecard) {
        return List.of(
                new Cell(scorecard.owner()),
                new Cell(scorecard.name().in("en")),
                new Cell(Long.toString(scorecard.asked())),
                new Cell(Long.toString(scorecard.inTime())),
                new Cell(Long.toString(scorecard.late())),
                new Cell(Long.toString(scorecard.open())),
                new Cell(Long.toString(scorecard.returned())));
    }

    public static Listing<Scorecard> listing(List<Scorecard> scorecards) {
        return new Listing<>(
                COLUMNS,
                scorecards,
                one -> List.of(
                        one.owner(),
                        one.name().in("vi"),
                        one.name().in("en"),
                        one.asked(),
                        one.inTime(),
                        one.late(),
                        one.open(),
                        one.returned()));
    }
}
