package org.tiendo.web.pages;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Period;
import org.tiendo.ledger.TrailPoint;

/**
 * The actuals of the same months in several years, as a table beneath the chart that draws these years.
 *
 * @param years the latest first
 * @param rows the months on whose last day one of the years has an actual
 */
public record SameMonths(List<Integer> years, List<Row> rows) {

    /** A month with the actual at its end in each of the years. */
    public record Row(int month, List<String> actuals) {}

    /**
     * @param period of the plan, whose months are compared in their order
     * @param trails by the year in which the period, or the same period earlier, begins
     * @param words writes an actual, and a dash for none
     */
    static SameMonths of(
            Period period, NavigableMap<Integer, List<TrailPoint>> trails, Function<@Nullable Amount, String> words) {
        NavigableSet<Integer> latestFirst = trails.descendingKeySet();
        List<Row> rows = new ArrayList<>();
        YearMonth last = YearMonth.from(period.end());
        for (YearMonth month = YearMonth.from(period.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            List<@Nullable Amount> amounts = new ArrayList<>();
            for (int year : latestFirst) {
                YearMonth then = month.minusYears(period.start().getYear() - year);
                amounts.add(at(then.atEndOfMonth(), trails.getOrDefault(year, List.of())));
            }
            if (amounts.stream().anyMatch(Objects::nonNull)) {
                rows.add(new Row(
                        month.getMonthValue(), amounts.stream().map(words).toList()));
            }
        }
        return new SameMonths(List.copyOf(latestFirst), rows);
    }

    /** Returns whether there is more than one year to compare. */
    public boolean isComparison() {
        return years.size() > 1 && !rows.isEmpty();
    }

    private static @Nullable Amount at(LocalDate day, List<TrailPoint> trail) {
        return trail.stream()
                .filter(point -> point.businessDate().equals(day))
                .flatMap(point -> Stream.ofNullable(point.amount()))
                .findFirst()
                .orElse(null);
    }
}
