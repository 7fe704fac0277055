package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.TrailPoint;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.Board;
import org.tiendo.report.BoardLine;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;

/**
 * One indicator in an area as a page shows it: its verdict, its way through the year, and the other areas.
 *
 * @param areas the rows of all areas, this one included
 * @param steps the latest dates on which actual or verdict changed, the last one first
 */
public record IndicatorPage(
        EditionHeader header,
        Language language,
        BoardLine line,
        @Nullable Bar bar,
        String expected,
        String pace,
        String forecast,
        Chart chart,
        List<BoardPage.Line> areas,
        List<Step> steps) {

    private static final String NONE = "–";
    private static final int PACE_DECIMALS = 2;

    /** A page shows the last weeks; the file of the history has all. */
    private static final int MOST_STEPS = 31;

    /** Returns whether a figure on the page is synthetic. */
    public boolean hasDemo() {
        return areas.stream().anyMatch(row -> row.line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    /** A date, the actual, and the verdict. */
    public record Step(String date, String actual, String expected, Status status) {}

    /** @param chosen one of the rows */
    static IndicatorPage of(
            BoardRow chosen,
            List<BoardRow> rows,
            Language language,
            Edition edition,
            Editions editions,
            Catalog catalog) {
        var snapshot = chosen.snapshot();
        Optional<Plan> plan = catalog.planFor(edition.businessDate());
        Period period = plan.isPresent()
                ? plan.get().period()
                : Period.year(edition.businessDate().getYear());
        List<TrailPoint> trail = editions.trail(
                snapshot.indicator(), snapshot.area(), new Period(period.start(), latest(period, edition)));
        int decimals =
                chosen.indicator() == null ? PACE_DECIMALS : chosen.indicator().decimals();
        var standing = snapshot.standing();
        return new IndicatorPage(
                EditionHeader.of(edition, language, catalog),
                language,
                BoardLine.of(chosen, language),
                Bar.of(snapshot),
                standing.expected() == null ? NONE : language.rounded(standing.expected(), decimals),
                standing.pace() == null ? NONE : language.rounded(standing.pace(), PACE_DECIMALS),
                standing.forecast() == null ? NONE : language.rounded(standing.forecast(), decimals),
                Chart.of(trail, period, language),
                rows.stream()
                        .map(row -> new BoardPage.Line(BoardLine.of(row, language), true, Bar.of(row.snapshot()), null))
                        .toList(),
                steps(trail, decimals, language));
    }

    private static LocalDate latest(Period period, Edition edition) {
        return edition.businessDate().isBefore(period.end()) ? edition.businessDate() : period.end();
    }

    private static List<Step> steps(List<TrailPoint> trail, int decimals, Language language) {
        var amounts = new AmountsInWords(language);
        List<Step> steps = new ArrayList<>();
        @Nullable TrailPoint above = null;
        for (TrailPoint point : trail) {
            boolean isSame =
                    above != null && Objects.equals(above.amount(), point.amount()) && above.status() == point.status();
            if (!isSame) {
                steps.add(new Step(
                        language.date(point.businessDate()),
                        point.amount() == null ? NONE : amounts.amount(point.amount(), decimals),
                        point.expected() == null ? NONE : language.rounded(point.expected(), decimals),
                        point.status()));
            }
            above = point;
        }
        Collections.reverse(steps);
        return steps.subList(0, Math.min(MOST_STEPS, steps.size()));
    }

    /** The rows of an indicator in an edition, those of every area. */
    static List<BoardRow> rows(String indicator, Edition edition, Editions editions, Catalog catalog) {
        return Board.of(edition, editions.snapshots(edition, indicator), catalog)
                .rows();
    }
}
