package org.tiendo.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.TextTable.Cell;

/** The cells of one row of the board. */
final class BoardCells {

    private static final String NONE = "–";
    private static final int PERCENT_DECIMALS = 2;

    private final Language language;
    private final AmountsInWords amounts;
    private final Paint paint;
    private final @Nullable String mainArea;
    private final Footnotes notes;

    BoardCells(Language language, Paint paint, @Nullable String mainArea, Footnotes notes) {
        this.language = language;
        amounts = new AmountsInWords(language);
        this.paint = paint;
        this.mainArea = mainArea;
        this.notes = notes;
    }

    List<Cell> first(BoardRow row) {
        return cells(row, row.snapshot().item(), Stream.of(row.indicatorName(language), area(row)));
    }

    /** The cells of a row without the names that the row above has already. */
    List<Cell> after(BoardRow above, BoardRow row) {
        Snapshot snapshot = row.snapshot();
        if (snapshot.indicator().equals(above.snapshot().indicator())) {
            return cells(row, "", Stream.of(area(row)));
        }
        String item = snapshot.item().equals(above.snapshot().item()) ? "" : snapshot.item();
        return cells(row, item, Stream.of(row.indicatorName(language), area(row)));
    }

    private List<Cell> cells(BoardRow row, String item, Stream<String> names) {
        Snapshot snapshot = row.snapshot();
        int decimals = row.decimals();
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell(item));
        cells.add(new Cell(lines(names)));
        cells.add(new Cell(snapshot.unit()));
        cells.add(new Cell(amounts.goal(snapshot.goal())));
        cells.add(new Cell(snapshot.amount() == null ? NONE : amounts.amount(snapshot.amount(), decimals)));
        cells.add(new Cell(orNone(snapshot.standing().gap(), gap -> language.difference(gap, decimals))));
        cells.add(new Cell(orNone(snapshot.standing().progress(), this::percent)));
        cells.add(new Cell(asOf(snapshot)));
        cells.add(verdict(snapshot));
        return cells;
    }

    /** The name of the row's area; empty for the plan's own area, which the header names. */
    private String area(BoardRow row) {
        return row.snapshot().area().equals(mainArea) ? "" : "· " + row.areaName(language);
    }

    private String percent(BigDecimal share) {
        return language.rounded(share.movePointRight(2), PERCENT_DECIMALS);
    }

    private String asOf(Snapshot snapshot) {
        if (snapshot.periodEnd() == null) {
            return NONE;
        }
        String status = snapshot.dataStatus() == null ? "" : language.word(snapshot.dataStatus());
        String stale = snapshot.isStale() ? language.text("stale") : "";
        return lines(Stream.of(language.date(snapshot.periodEnd()), status, stale));
    }

    private Cell verdict(Snapshot snapshot) {
        String words = (language.word(snapshot.status()) + " " + notes.mark(language.words(snapshot.reason()))).strip();
        return new Cell(words, line -> paint.paint(snapshot.status(), line));
    }

    private static String lines(Stream<String> parts) {
        return String.join("\n", parts.filter(part -> !part.isEmpty()).toList());
    }

    private static String orNone(@Nullable BigDecimal value, Function<BigDecimal, String> shown) {
        return value == null ? NONE : shown.apply(value);
    }
}
