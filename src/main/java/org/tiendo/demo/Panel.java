package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Levels of the same members at the end of each period: insured groups by month, facilities by quarter.
 *
 * @param every the frequency
 * @param members the members of each area, who share its level
 * @param values the levels by column
 * @param recorded the rule for the day on which a period's rows are entered
 */
record Panel(Every every, Members members, Map<String, Level> values, Recorded recorded, Map<String, String> labels)
        implements Fill {

    Panel(
            Every every,
            @Nullable Members members,
            Map<String, Level> values,
            Recorded recorded,
            @Nullable Map<String, String> labels) {
        this.every = every;
        this.members = members == null ? Members.NONE : members;
        this.values = Collections.unmodifiableMap(new TreeMap<>(values));
        this.recorded = recorded;
        this.labels = labels == null ? Map.of() : Map.copyOf(labels);
        this.values.forEach(this::requirePoints);
        this.values.values().stream().flatMap(level -> level.areas().stream()).forEach(this.members::of);
    }

    /** The frequency of levels. */
    enum Every {
        MONTH(1),
        QUARTER(3),
        YEAR(12);

        private final int months;

        Every(int months) {
            this.months = months;
        }

        LocalDate after(LocalDate end) {
            LocalDate next = end.plusMonths(months);
            return next.withDayOfMonth(next.lengthOfMonth());
        }

        List<LocalDate> ends(LocalDate first, LocalDate last) {
            return Stream.iterate(first, end -> !end.isAfter(last), this::after).toList();
        }
    }

    private List<LocalDate> ends() {
        Level any = values.values().iterator().next();
        return every.ends(any.first(), any.last());
    }

    private void requirePoints(String column, Level level) {
        List<LocalDate> ends = ends();
        if (!level.first().equals(ends.get(0)) || !level.last().equals(ends.get(ends.size() - 1))) {
            throw new IllegalArgumentException(column + " goes from " + level.first() + " to " + level.last()
                    + "; all values of a panel must go over the same periods");
        }
        if (!ends.containsAll(level.days())) {
            throw new IllegalArgumentException(
                    "the points of " + column + ", " + level.days() + ", must be ends of periods: " + ends);
        }
    }

    @Override
    public Set<String> quantities() {
        return values.keySet();
    }

    @Override
    public void rows(String seed, Consumer<Row> sink) {
        for (LocalDate end : ends()) {
            Map<String, Map<String, Long>> levels = new HashMap<>();
            values.forEach((column, level) -> levels.put(column, level.at(end, every)));
            areas(levels).forEach(area -> rowsOf(area, end, levels, seed, sink));
        }
    }

    private static Set<String> areas(Map<String, Map<String, Long>> levels) {
        return levels.values().iterator().next().keySet();
    }

    private void rowsOf(
            String area, LocalDate end, Map<String, Map<String, Long>> levels, String seed, Consumer<Row> sink) {
        List<String> names = members.of(area);
        double[] weights = members.weights(area, seed);
        Map<String, long[]> parts = new HashMap<>();
        levels.forEach((column, level) -> parts.put(column, Shares.of(level.getOrDefault(area, 0L), weights)));
        for (int i = 0; i < names.size(); i++) {
            sink.accept(new Row(area, end, recorded.on(end), names.get(i), labels, amounts(parts, i)));
        }
    }

    private Map<String, BigDecimal> amounts(Map<String, long[]> parts, int member) {
        Map<String, BigDecimal> amounts = new HashMap<>();
        values.forEach((column, level) -> {
            long[] all = parts.get(column);
            if (all != null) {
                amounts.put(column, Steps.amount(all[member], level.step()));
            }
        });
        return amounts;
    }

    /**
     * The rule for the day on which the rows of a period are entered.
     *
     * @param months the number of months after the month in which the period ends
     * @param day the day of that month; the last day of a shorter month
     * @param except the days that deviate from the rule, by period end
     */
    record Recorded(int months, int day, Map<LocalDate, LocalDate> except) {

        Recorded(int months, int day, @Nullable Map<LocalDate, LocalDate> except) {
            this.months = months;
            this.day = day;
            this.except = except == null ? Map.of() : Map.copyOf(except);
        }

        LocalDate on(LocalDate end) {
            LocalDate month = end.withDayOfMonth(1).plusMonths(months);
            LocalDate rule = month.withDayOfMonth(Math.min(day, month.lengthOfMonth()));
            return except.getOrDefault(end, rule);
        }
    }
}
