package org.tiendo.pipeline.pull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.quality.Rejection;
import org.tiendo.source.Block;

/** Aggregates the rows of one series into observations; keeps sums and no rows, unless each row is a figure itself. */
final class SeriesGathering {

    /** The largest number without an object. */
    private static final BigDecimal LARGEST = new BigDecimal("999999999999999999");

    private record Cell(String area, Period period, String origin) {}

    private final PullRequest request;
    private final JobSeries series;
    private final int valueColumn;
    private final Grains grains;
    private final ReportedAreas areas;
    private final DayPeriods periods;
    private final boolean isLast;
    private final boolean everyPlainNumberFits;
    private final SeriesGathering[] alone = {this};
    private final Map<Cell, Tally> tallies = new HashMap<>();
    /** The same tallies of rows that state a day and no origin, by area and the index of their period. */
    private final Map<String, @Nullable Tally[]> tallied = new HashMap<>();

    private final List<Observation> figures = new ArrayList<>();

    SeriesGathering(PullRequest request, JobSeries series, Layout layout, Areas areas) {
        this.request = request;
        this.series = series;
        valueColumn = layout.index(series.value());
        grains = new Grains(series.grain(), request.window());
        periods = new DayPeriods(grains, request.window());
        isLast = series.aggregation() == Aggregation.LAST;
        everyPlainNumberFits =
                Amount.excess(LARGEST.multiply(series.multiplier())).isEmpty();
        this.areas = new ReportedAreas(series, areas);
    }

    /** This series alone, in an array that is not changed. */
    SeriesGathering[] alone() {
        return alone;
    }

    /** The reason why a row can't be counted here; null when it can. */
    @Nullable
    Rejection reject(RowOutcome.Counted fact, Block block, int row) {
        if (valueColumn >= 0 && block.isEmpty(valueColumn, row)) {
            return new Rejection(column(), "is empty");
        }
        boolean isUsual = valueColumn < 0 || (everyPlainNumberFits && block.isPlain(valueColumn, row));
        @Nullable Rejection unfit = isUsual ? null : unfit(block.cell(valueColumn, row));
        return unfit != null ? unfit : misplaced(fact);
    }

    /** The reason why no row of these facts can be counted here; null when one can. */
    @Nullable
    Rejection misplaced(RowOutcome.Counted fact) {
        return areas.reportAt(fact) ? null : unplaced(fact);
    }

    private @Nullable Rejection unplaced(RowOutcome.Counted fact) {
        @Nullable String area = areas.of(fact);
        if (area == null) {
            return new Rejection("", "names no area, and " + code() + " has several");
        }
        if (!areas.contain(area)) {
            return new Rejection("", "area " + area + " is none of those " + code() + " is reported for (a total?)");
        }
        return areas.absence(area, fact)
                .map(reason -> new Rejection(areaColumn(), reason))
                .orElse(null);
    }

    /** Checks the value in the series' unit, in which the ledger keeps it; null where it is valid. */
    private @Nullable Rejection unfit(@Nullable Object cell) {
        if (cell == null) {
            return null;
        }
        Amount amount = amount(cell);
        if (series.aggregation() != Aggregation.NONE && !amount.isExact()) {
            return new Rejection(
                    column(), "'" + amount + "' is not an exact number, and " + code() + " is made of rows");
        }
        boolean isAsRead = series.multiplier().compareTo(BigDecimal.ONE) == 0;
        String times = isAsRead ? "" : " x " + series.multiplier().toPlainString();
        return amount.times(series.multiplier())
                .excess()
                .map(why -> new Rejection(column(), "'" + amount + "'" + times + " " + why))
                .orElse(null);
    }

    /**
     * Counts a row that has not been rejected, or rows that have been added up.
     *
     * @param rows the number of rows that the row of the block stands for
     */
    void add(RowOutcome.Counted fact, Block block, int row, long rows) {
        String area = requireArea(areas.of(fact));
        if (series.aggregation() == Aggregation.NONE) {
            figures.add(figure(fact, area, valueColumn < 0 ? null : block.cell(valueColumn, row)));
            return;
        }
        Tally tally = tally(area, fact);
        tally.add(fact, rows);
        if (valueColumn >= 0) {
            add(tally, fact, block, row);
        }
    }

    private void add(Tally tally, RowOutcome.Counted fact, Block block, int row) {
        if (isLast) {
            tally.addLast(
                    fact.day(),
                    amount(requireValue(block.cell(valueColumn, row))).value());
        } else if (block.isPlain(valueColumn, row)) {
            tally.add(block.unscaled(valueColumn, row), block.scale(valueColumn, row));
        } else {
            tally.add(amount(requireValue(block.cell(valueColumn, row))).value());
        }
    }

    private Tally tally(String area, RowOutcome.Counted fact) {
        if (fact.period() != null || !fact.origin().isEmpty()) {
            return tallies.computeIfAbsent(new Cell(area, period(fact), fact.origin()), key -> new Tally());
        }
        @Nullable Tally[] ofArea = tallied.get(area);
        if (ofArea == null) {
            ofArea = new Tally[periods.size()];
            tallied.put(area, ofArea);
        }
        int index = periods.index(fact.day());
        @Nullable Tally tally = ofArea[index];
        if (tally == null) {
            tally = tallies.computeIfAbsent(new Cell(area, period(fact), ""), key -> new Tally());
            ofArea[index] = tally;
        }
        return tally;
    }

    /**
     * Converts a cell to an amount: a column of which another series takes each row as a figure has amounts, any other
     * has numbers.
     */
    private static Amount amount(Object cell) {
        return cell instanceof Amount amount ? amount : Amount.exact((BigDecimal) cell);
    }

    private Observation figure(RowOutcome.Counted fact, String area, @Nullable Object value) {
        Amount amount = amount(requireValue(value)).times(series.multiplier());
        return observation(area, period(fact), fact.origin(), amount, fact);
    }

    private Observation observation(String area, Period period, String origin, Amount amount, RowOutcome.Counted fact) {
        return new Observation(
                request.job().name(), origin, code(), area, period, amount, fact.status(), fact.knownAt());
    }

    /** The stated period as it is; for a day the period of the series' grain. */
    private Period period(RowOutcome.Counted fact) {
        return fact.period() != null ? fact.period() : periods.of(fact.day());
    }

    /** All figures of the rows, in no particular order. */
    List<Observation> observations() {
        List<Observation> all = new ArrayList<>(figures);
        tallies.forEach((cell, tally) -> all.add(new Observation(
                request.job().name(),
                cell.origin(),
                code(),
                cell.area(),
                cell.period(),
                Amount.exact(tally.value(series.aggregation()).multiply(series.multiplier())),
                tally.status(),
                tally.knownAt())));
        return all;
    }

    /** The zeros of a complete register, in which a period without rows is one in which nothing happened. */
    List<Observation> zeros() {
        return series.absent() == Absent.ZERO
                ? new AbsentZeros(request, series, grains, periods, areas).beside(observations())
                : List.of();
    }

    private String code() {
        return series.code();
    }

    private String column() {
        return series.value() == null ? "" : series.value();
    }

    private String areaColumn() {
        @Nullable String column = request.job().columns().area();
        return column == null ? "" : column;
    }

    private static String requireArea(@Nullable String area) {
        if (area == null) {
            throw new IllegalStateException("a row without an area was not rejected");
        }
        return area;
    }

    private static Object requireValue(@Nullable Object value) {
        if (value == null) {
            throw new IllegalStateException("a row without a value was not rejected");
        }
        return value;
    }
}
