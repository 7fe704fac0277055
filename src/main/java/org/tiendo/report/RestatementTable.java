package org.tiendo.report;

import java.util.List;
import org.tiendo.ledger.Restatement;
import org.tiendo.ledger.Restatement.Said;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Renders restatements as text for a terminal, in the order in which they were sealed. */
public final class RestatementTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("edition", Align.LEFT, 18),
            new Column("indicator", Align.LEFT, 30),
            new Column("area", Align.LEFT, 10),
            new Column("as of", Align.LEFT, 10),
            new Column("said before", Align.LEFT, 24),
            new Column("in edition", Align.LEFT, 18),
            new Column("says", Align.LEFT, 24),
            new Column("cause", Align.LEFT, 18)));

    private RestatementTable() {}

    /** @param width the most characters of a line */
    public static String render(List<Restatement> restatements, int width) {
        return TABLE.render(restatements.stream().map(RestatementTable::row).toList(), width);
    }

    /** The restatements for files. */
    public static Listing<Restatement> listing(List<Restatement> restatements) {
        return Listing.of(restatements, RestatementColumn.values(), RestatementColumn::of);
    }

    private static List<Cell> row(Restatement restatement) {
        return List.of(
                new Cell(restatement.businessDate() + " rev. " + restatement.revision()),
                new Cell(restatement.indicator()),
                new Cell(restatement.area()),
                new Cell(CsvCells.text(restatement.periodEnd())),
                new Cell(said(restatement.before())),
                new Cell(restatement.earlierDate() + " rev. " + restatement.earlierRevision()),
                new Cell(said(restatement.now())),
                new Cell(PublishedFigureText.words(restatement.cause())));
    }

    private static String said(Said said) {
        return PublishedFigureText.of(said.amount(), said.status());
    }
}
