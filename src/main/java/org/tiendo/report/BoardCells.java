package org.tiendo.report;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.TextTable.Cell;

/** The cells of one row of the board. */
final class BoardCells {

    private final Language language;
    private final Paint paint;
    private final @Nullable String mainArea;
    private final Footnotes notes;

    BoardCells(Language language, Paint paint, @Nullable String mainArea, Footnotes notes) {
        this.language = language;
        this.paint = paint;
        this.mainArea = mainArea;
        this.notes = notes;
    }

    List<Cell> first(BoardRow row) {
        return cells(row, row.item(language), Stream.of(row.indicatorName(language), area(row)));
    }

    /** The cells of a row without the names that the row above has already. */
    List<Cell> after(BoardRow above, BoardRow row) {
        Snapshot snapshot = row.snapshot();
        if (snapshot.indicator().equals(above.snapshot().indicator())) {
            return cells(row, "", Stream.of(area(row)));
        }
        String item = snapshot.item().equals(above.snapshot().item()) ? "" : row.item(language);
        return cells(row, item, Stream.of(row.indicatorName(language), area(row)));
    }

    private List<Cell> cells(BoardRow row, String item, Stream<String> names) {
        BoardLine line = BoardLine.of(row, language);
        String verdict = (line.verdict() + " " + notes.mark(line.reason())).strip();
        return List.of(
                new Cell(item),
                new Cell(lines(names)),
                new Cell(line.unit()),
                new Cell(line.target()),
                new Cell(line.actual()),
                new Cell(line.gap()),
                new Cell(line.progress()),
                new Cell(lines(Stream.of(line.asOf(), line.firmness(), line.stale()))),
                new Cell(verdict, text -> paint.paint(line.status(), text)));
    }

    /** The name of the row's area; empty for the plan's own area, which the header names. */
    private String area(BoardRow row) {
        return row.snapshot().area().equals(mainArea) ? "" : "· " + row.areaName(language);
    }

    private static String lines(Stream<String> parts) {
        return String.join("\n", parts.filter(part -> !part.isEmpty()).toList());
    }
}
