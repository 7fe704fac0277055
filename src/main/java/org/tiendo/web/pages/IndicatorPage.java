package org.tiendo.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.PlanTarget;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.Period;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.TrailPoint;
import org.tiendo.report.AmountsInWords;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
import org.tiendo.web.chart.Ahead;
import org.tiendo.web.chart.Chart;

/**
 * One indicator in an area as a page shows it: its verdict, its way through the year, and the other areas.
 *
 * @param chosen the row of the area
 * @param forecastRange both ends of the range that past years give the forecast; empty without one
 * @param milestones of the plan with their days
 * @param areas the rows of all areas, this one included
 * @param months the actuals of the year and of those before, which the chart draws
 * @param steps the dates on which actual or verdict changed
 * @param restatements the differences to earlier editions in the period
 */
public record IndicatorPage(
        EditionHeader header,
        Line chosen,
        String expected,
        String pace,
        String forecast,
        String forecastRange,
        List<Point> milestones,
        Chart chart,
        List<Line> areas,
        SameMonths months,
        Latest<Step> steps,
        Latest<Restated> restatements) {

    private static final String NONE = "–";
    private static final int PACE_DECIMALS = 2;

    /** Years before that of the plan that the chart shows. */
    private static final int PAST_YEARS = 2;

    /** A page shows the last weeks; the file of the history has all. */
    static final int MOST_STEPS = 31;

    /** Returns whether a figure on the page is synthetic. */
    public boolean hasDemo() {
        return areas.stream().anyMatch(row -> row.line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    /**
     * The latest of several, the last one first.
     *
     * @param more the number of the earlier ones, which are left out
     */
    public record Latest<T>(List<T> shown, int more) {

        static <T> Latest<T> of(List<T> inOrder) {
            List<T> lastFirst = new ArrayList<>(inOrder);
            Collections.reverse(lastFirst);
            int shown = Math.min(MOST_STEPS, lastFirst.size());
            return new Latest<>(List.copyOf(lastFirst.subList(0, shown)), lastFirst.size() - shown);
        }
    }

    /** A day with a value. */
    public record Point(String date, String value) {}

    /** A date, the actual, and the verdict. */
    public record Step(String date, String actual, String expected, Status status) {}

    /**
     * A difference between the edition of a date and an earlier one.
     *
     * @param cause its word in texts and tables
     */
    public record Restated(
            String date,
            int revision,
            String earlierDate,
            int earlierRevision,
            String before,
            String now,
            String cause) {}

    /** @param row one of the rows */
    static IndicatorPage of(BoardRow row, List<BoardRow> rows, Chosen chosen) {
        Snapshot snapshot = row.snapshot();
        Period period = chosen.period();
        List<TrailPoint> all = chosen.editions()
                .trail(
                        snapshot.indicator(),
                        snapshot.area(),
                        new Period(period.start().minusYears(PAST_YEARS), chosen.date()));
        NavigableMap<Integer, List<TrailPoint>> years = years(all, period, chosen);
        List<TrailPoint> trail = years.getOrDefault(period.start().getYear(), List.of());
        List<Milestone> milestones = milestones(snapshot, chosen);
        var numbers = new Numbers(row.decimals(), chosen.language());
        return new IndicatorPage(
                chosen.header(),
                Line.of(List.of(row), Past.NOTHING, chosen).get(0),
                numbers.of(snapshot.standing().expected()),
                new Numbers(PACE_DECIMALS, chosen.language())
                        .of(snapshot.standing().pace()),
                numbers.of(snapshot.standing().forecast()),
                range(snapshot.standing(), numbers),
                milestones.stream()
                        .map(one -> new Point(chosen.language().date(one.by()), numbers.of(one.value())))
                        .toList(),
                Chart.of(
                        trail,
                        period,
                        new Ahead(
                                milestones,
                                snapshot.standing().forecast(),
                                snapshot.standing().forecastLow(),
                                snapshot.standing().forecastHigh()),
                        years.headMap(period.start().getYear(), false),
                        chosen.language()),
                Line.of(rows, Past.NOTHING, chosen),
                SameMonths.of(period, years, numbers::of),
                steps(trail, numbers),
                restatements(all, period, numbers));
    }

    /**
     * The points of the latest revision of each date, and of the chosen edition, by the year in which the plan's period, or
     * the same period earlier, begins; days outside such a period are left out.
     */
    private static NavigableMap<Integer, List<TrailPoint>> years(List<TrailPoint> all, Period period, Chosen chosen) {
        NavigableMap<Integer, List<TrailPoint>> years = new TreeMap<>();
        int past = period.isLongerThanAYear() ? 0 : PAST_YEARS;
        for (int back = 0; back <= past; back++) {
            Period earlier = period.yearsBefore(back);
            List<TrailPoint> points = all.stream()
                    .filter(point -> earlier.contains(point.businessDate()))
                    .filter(point -> point.revision() == shown(point, chosen))
                    .toList();
            if (!points.isEmpty()) {
                years.put(earlier.start().getYear(), points);
            }
        }
        return years;
    }

    private static int shown(TrailPoint point, Chosen chosen) {
        return point.businessDate().equals(chosen.date())
                ? chosen.edition().revision()
                : chosen.list()
                        .latest(point.businessDate())
                        .map(Edition::revision)
                        .orElse(point.revision());
    }

    private static String range(Snapshot.Standing standing, Numbers numbers) {
        return standing.forecastLow() == null || standing.forecastHigh() == null
                ? ""
                : numbers.of(standing.forecastLow()) + " – " + numbers.of(standing.forecastHigh());
    }

    /** Those of the plan's target; none where the files have another target than the edition. */
    private static List<Milestone> milestones(Snapshot snapshot, Chosen chosen) {
        return chosen.target(snapshot).stream()
                .map(PlanTarget::target)
                .filter(target -> Objects.equals(target.goal(), snapshot.goal()))
                .flatMap(target -> target.milestones().stream())
                .toList();
    }

    private static Latest<Step> steps(List<TrailPoint> trail, Numbers numbers) {
        List<Step> steps = new ArrayList<>();
        @Nullable TrailPoint above = null;
        for (TrailPoint point : trail) {
            boolean isSame =
                    above != null && Objects.equals(above.amount(), point.amount()) && above.status() == point.status();
            if (!isSame) {
                steps.add(new Step(
                        numbers.language().date(point.businessDate()),
                        numbers.of(point.amount()),
                        numbers.of(point.expected()),
                        point.status()));
            }
            above = point;
        }
        return Latest.of(steps);
    }

    private static Latest<Restated> restatements(List<TrailPoint> all, Period period, Numbers numbers) {
        List<Restated> restatements = new ArrayList<>();
        for (TrailPoint point : all) {
            TrailPoint.Restated restated = point.restated();
            if (restated != null && period.contains(point.businessDate())) {
                restatements.add(new Restated(
                        numbers.language().date(point.businessDate()),
                        point.revision(),
                        numbers.language().date(restated.earlierDate()),
                        restated.earlierRevision(),
                        numbers.of(restated.before()),
                        numbers.of(point.amount()),
                        restated.cause().name().toLowerCase(Locale.ROOT)));
            }
        }
        return Latest.of(restatements);
    }

    /** The rows of an indicator in an edition, those of every area. */
    static List<BoardRow> rows(String indicator, Chosen chosen) {
        return chosen.board(chosen.editions().snapshots(chosen.edition(), indicator))
                .rows();
    }

    /** Writes numbers with the decimals of an indicator, and a dash for none. */
    private record Numbers(int decimals, Language language) {

        String of(@Nullable BigDecimal number) {
            return number == null ? NONE : language.rounded(number, decimals);
        }

        String of(@Nullable Amount amount) {
            return amount == null ? NONE : new AmountsInWords(language).amount(amount, decimals);
        }
    }
}
