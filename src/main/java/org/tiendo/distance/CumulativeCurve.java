package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A cumulative curve with a value for the end of every day between its first and last; linear between the given days.
 */
record CumulativeCurve(NavigableMap<LocalDate, BigDecimal> points) {

    CumulativeCurve {
        points = Collections.unmodifiableNavigableMap(new TreeMap<>(points));
    }

    /** @param from the value on the day before the period, so that its first day already has its share */
    static CumulativeCurve straight(Period whole, BigDecimal from, BigDecimal to) {
        return new CumulativeCurve(new TreeMap<>(Map.of(whole.eve(), from, whole.end(), to)));
    }

    /** @param curves at least one, all of the same first and last day */
    static CumulativeCurve mean(List<CumulativeCurve> curves) {
        TreeSet<LocalDate> days = new TreeSet<>();
        curves.forEach(cumulative -> days.addAll(cumulative.points.keySet()));
        NavigableMap<LocalDate, BigDecimal> means = new TreeMap<>();
        for (LocalDate day : days) {
            BigDecimal sum = curves.stream()
                    .flatMap(cumulative -> cumulative.at(day).stream())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            means.put(day, Decimals.fraction(sum, BigDecimal.valueOf(curves.size())));
        }
        return new CumulativeCurve(means);
    }

    /** The value at the end of a day; empty before the curve's first and after its last day. */
    Optional<BigDecimal> at(LocalDate day) {
        Map.@Nullable Entry<LocalDate, BigDecimal> before = points.floorEntry(day);
        Map.@Nullable Entry<LocalDate, BigDecimal> after = points.ceilingEntry(day);
        return before == null || after == null ? Optional.empty() : Optional.of(between(before, after, day));
    }

    private static BigDecimal between(
            Map.Entry<LocalDate, BigDecimal> before, Map.Entry<LocalDate, BigDecimal> after, LocalDate day) {
        long run = ChronoUnit.DAYS.between(before.getKey(), after.getKey());
        if (run == 0) {
            return before.getValue();
        }
        BigDecimal rise = after.getValue().subtract(before.getValue());
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before.getKey(), day));
        return before.getValue().add(Decimals.fraction(rise.multiply(gone), BigDecimal.valueOf(run)));
    }

    /** The increase during the periods, none of which may lie outside the curve. */
    BigDecimal over(Collection<Period> pieces) {
        return pieces.stream()
                .map(piece ->
                        at(piece.end()).orElseThrow().subtract(at(piece.eve()).orElseThrow()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The increase from its first day to its last. */
    BigDecimal rise() {
        return at(points.lastKey()).orElseThrow().subtract(at(points.firstKey()).orElseThrow());
    }

    /** Returns whether its values never move against its rise. */
    boolean isMonotone() {
        int way = rise().signum();
        List<BigDecimal> values = List.copyOf(points.values());
        return IntStream.range(1, values.size())
                .allMatch(
                        next -> values.get(next).subtract(values.get(next - 1)).signum() * way >= 0);
    }

    CumulativeCurve times(BigDecimal factor) {
        NavigableMap<LocalDate, BigDecimal> scaled = new TreeMap<>();
        points.forEach((day, value) -> scaled.put(day, value.multiply(factor)));
        return new CumulativeCurve(scaled);
    }
}
