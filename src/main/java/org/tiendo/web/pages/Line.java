package org.tiendo.web.pages;

import java.math.BigDecimal;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.RemarkKind;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.BoardLine;
import org.tiendo.report.BoardRow;
import org.tiendo.web.chart.Bar;
import org.tiendo.web.chart.Sparkline;
import org.tiendo.web.view.Texts;

/**
 * A row of an edition as a page shows it.
 *
 * @param isMain whether it is of the plan's own area, which the title names
 * @param bar null where the target has no share that makes sense
 * @param spark null without an exact actual
 * @param age of the figure on the edition's date in words; empty for one of that date, and without one
 * @param owner the department that answers for the indicator; empty where none is named
 * @param marks the keys of the texts on a value to hold, and on what was rejected, withdrawn or lowered
 * @param yesterday null where nothing has changed since, or where there is nothing to compare with
 * @param month as {@code yesterday}
 */
public record Line(
        BoardLine line,
        boolean isMain,
        @Nullable Bar bar,
        @Nullable Sparkline spark,
        String age,
        String owner,
        List<String> marks,
        @Nullable Then yesterday,
        @Nullable Then month) {

    private static final Map<String, List<RemarkKind>> MARKS = Map.of(
            "mark.rejected",
            List.of(RemarkKind.REJECTED, RemarkKind.PERHAPS_REJECTED, RemarkKind.REJECTED_WITHOUT_DAY),
            "mark.withdrawn",
            List.of(RemarkKind.WITHDRAWN),
            "mark.lowered",
            List.of(RemarkKind.STATUS_LOWERED));

    static List<Line> of(List<BoardRow> rows, Past past, Chosen chosen) {
        return rows.stream().map(row -> of(row, past, chosen)).toList();
    }

    private static Line of(BoardRow row, Past past, Chosen chosen) {
        Snapshot snapshot = row.snapshot();
        Chosen ofRow = chosen.of(snapshot);
        return new Line(
                BoardLine.of(row, chosen.language()),
                snapshot.area().equals(ofRow.mainArea()),
                Bar.of(snapshot),
                Sparkline.of(past.of(snapshot), ofRow.period()),
                age(snapshot, chosen.texts()),
                chosen.catalog()
                        .owners()
                        .of(snapshot.indicator())
                        .map(chosen.names()::of)
                        .orElse(""),
                marks(snapshot),
                then(past.yesterday(), row, past, chosen),
                then(past.month(), row, past, chosen));
    }

    private static @Nullable Then then(@Nullable Edition edition, BoardRow row, Past past, Chosen chosen) {
        return edition == null
                ? null
                : past.on(edition, row.snapshot())
                        .map(point -> Then.of(point, row.snapshot(), row.decimals(), chosen.language()))
                        .orElse(null);
    }

    private static String age(Snapshot snapshot, Texts texts) {
        if (snapshot.periodEnd() == null || !snapshot.periodEnd().isBefore(snapshot.businessDate())) {
            return "";
        }
        return texts.of("age", ChronoUnit.DAYS.between(snapshot.periodEnd(), snapshot.businessDate()));
    }

    /** Returns whether the way to the target is over and its value has to be kept: then there is no share of the way. */
    private static boolean isHeld(Snapshot snapshot) {
        BigDecimal expected = snapshot.standing().expected();
        return snapshot.target() != null
                && expected != null
                && expected.compareTo(snapshot.target()) == 0
                && snapshot.amount() != null
                && snapshot.standing().pace() == null
                && snapshot.standing().progress() == null;
    }

    private static List<String> marks(Snapshot snapshot) {
        List<String> marks = new ArrayList<>();
        if (isHeld(snapshot)) {
            marks.add("mark.held");
        }
        MARKS.forEach((mark, kinds) -> {
            if (kinds.stream().anyMatch(snapshot.reason()::has)) {
                marks.add(mark);
            }
        });
        marks.sort(null);
        return marks;
    }
}
