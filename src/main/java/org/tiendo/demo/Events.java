package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Events on days: registrations, declarations, receipts.
 *
 * @param count the number of events since 1 January, at each checkpoint; met exactly
 * @param values the quantities of each row, by column
 * @param areas the weight of each area
 * @param months the weights of January to December
 * @param weekdays the weights of Monday to Sunday
 * @param lag the delay between an event and its record
 */
record Events(
        SortedMap<LocalDate, Long> count,
        Map<String, Quantity> values,
        Map<String, Double> areas,
        List<Double> months,
        List<Double> weekdays,
        Lag lag,
        Map<String, String> labels)
        implements Fill {

    Events(
            SortedMap<LocalDate, Long> count,
            @Nullable Map<String, Quantity> values,
            Map<String, Double> areas,
            @Nullable List<Double> months,
            @Nullable List<Double> weekdays,
            @Nullable Lag lag,
            @Nullable Map<String, String> labels) {
        this.count = Collections.unmodifiableSortedMap(new TreeMap<>(count));
        this.values = values == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(values));
        this.areas = Collections.unmodifiableMap(new TreeMap<>(areas));
        this.months = months == null ? Collections.nCopies(Month.values().length, 1.0) : List.copyOf(months);
        this.weekdays = weekdays == null ? Collections.nCopies(DayOfWeek.values().length, 1.0) : List.copyOf(weekdays);
        this.lag = lag == null ? Lag.NONE : lag;
        this.labels = labels == null ? Map.of() : Map.copyOf(labels);
        this.values.forEach(this::requireSameCheckpoints);
        Stretch.upTo(this.count.keySet()).forEach(this::requireFit);
    }

    private void requireFit(Stretch stretch) {
        long size = size(stretch);
        values.values().forEach(quantity -> quantity.requireFit(stretch, size));
        if (size < 0 || (size > 0 && stretch.days().mapToDouble(this::weight).sum() == 0)) {
            throw new IllegalArgumentException(size + " rows can't fall from " + stretch.from() + " to " + stretch.to()
                    + "; see count and months");
        }
        if (areas.values().stream().mapToDouble(Double::doubleValue).sum() == 0) {
            throw new IllegalArgumentException("no area has a weight above 0");
        }
    }

    private int size(Stretch stretch) {
        return Math.toIntExact(count.getOrDefault(stretch.to(), 0L) - stretch.before(count, 0L));
    }

    private void requireSameCheckpoints(String column, Quantity quantity) {
        if (!quantity.totals().keySet().equals(count.keySet())) {
            throw new IllegalArgumentException("the totals of " + column + " are of "
                    + quantity.totals().keySet() + "; they must be of the days of count, " + count.keySet());
        }
    }

    @Override
    public Set<String> quantities() {
        return values.keySet();
    }

    @Override
    public void rows(String seed, Consumer<Row> sink) {
        for (Stretch stretch : Stretch.upTo(count.keySet())) {
            rowsOf(stretch, seed + '/' + stretch.to(), sink);
        }
    }

    private void rowsOf(Stretch stretch, String seed, Consumer<Row> sink) {
        int size = size(stretch);
        if (size == 0) {
            return;
        }
        Map<String, BigDecimal[]> quantities = new HashMap<>();
        values.forEach((column, quantity) ->
                quantities.put(column, quantity.split(stretch, size, Dice.of(seed + '/' + column))));
        Dice dice = Dice.of(seed);
        List<String> codes = List.copyOf(areas.keySet());
        int[][] scattered = scatter(stretch, size, dice);
        int next = 0;
        for (int day = 0; day < scattered.length; day++) {
            LocalDate date = stretch.from().plusDays(day);
            for (int area = 0; area < codes.size(); area++) {
                for (int i = 0; i < scattered[day][area]; i++) {
                    sink.accept(
                            new Row(codes.get(area), date, lag.after(date, dice), "", labels, at(next, quantities)));
                    next++;
                }
            }
        }
    }

    /**
     * The number of rows on each day and in each area. Each row is drawn separately, so that rare events stay rare
     * everywhere.
     */
    private int[][] scatter(Stretch stretch, int size, Dice dice) {
        Urn days = new Urn(stretch.days().mapToDouble(this::weight).toArray());
        Urn places =
                new Urn(areas.values().stream().mapToDouble(Double::doubleValue).toArray());
        int[][] scattered = new int[(int) stretch.days().count()][areas.size()];
        for (int i = 0; i < size; i++) {
            scattered[days.draw(dice)][places.draw(dice)]++;
        }
        return scattered;
    }

    private double weight(LocalDate day) {
        return months.get(day.getMonthValue() - 1)
                * weekdays.get(day.getDayOfWeek().getValue() - 1);
    }

    private static Map<String, BigDecimal> at(int row, Map<String, BigDecimal[]> quantities) {
        Map<String, BigDecimal> values = new HashMap<>();
        quantities.forEach((column, all) -> values.put(column, all[row]));
        return values;
    }

    /** The least and the most days between an event and its record; shorter delays are likelier. */
    record Lag(int least, int most) {

        private static final Lag NONE = new Lag(0, 0);

        LocalDate after(LocalDate day, Dice dice) {
            double share = dice.share();
            return day.plusDays(least + (long) (share * share * (most - least + 1)));
        }
    }
}
