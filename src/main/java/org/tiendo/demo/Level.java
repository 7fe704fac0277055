package org.tiendo.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A quantity that changes linearly between points.
 *
 * @param step the smallest difference between two amounts
 * @param points the known totals by day, which are met exactly
 */
record Level(BigDecimal step, List<Point> points) {

    Level(@Nullable BigDecimal step, List<Point> points) {
        this.step = step == null ? BigDecimal.ONE : step;
        this.points = points.stream().sorted(Comparator.comparing(Point::at)).toList();
        this.points.forEach(point -> Steps.of(point.total(), this.step));
        if (this.points.stream()
                .anyMatch(point -> point.areas().values().stream().allMatch(weight -> weight == 0))) {
            throw new IllegalArgumentException("no area of a point has a weight above 0");
        }
    }

    /**
     * A known total.
     *
     * @param areas the weights of the split; amounts that add up to the total are kept as they are
     */
    record Point(LocalDate at, BigDecimal total, Map<String, Double> areas) {}

    LocalDate first() {
        return points.get(0).at();
    }

    LocalDate last() {
        return points.get(points.size() - 1).at();
    }

    Set<LocalDate> days() {
        return points.stream().map(Point::at).collect(Collectors.toSet());
    }

    /** The steps by area at the end of a period. */
    Map<String, Long> at(LocalDate end, Panel.Every every) {
        Point before = points.stream()
                .filter(point -> !point.at().isAfter(end))
                .reduce((earlier, later) -> later)
                .orElseThrow();
        Point after = points.stream()
                .filter(point -> !point.at().isBefore(end))
                .findFirst()
                .orElseThrow();
        int gone = every.ends(before.at(), end).size() - 1;
        int whole = Math.max(1, every.ends(before.at(), after.at()).size() - 1);
        Map<String, Long> from = split(before);
        Map<String, Long> to = split(after);
        from.replaceAll(
                (area, steps) -> steps + Math.round((to.getOrDefault(area, 0L) - steps) * (double) gone / whole));
        return from;
    }

    private Map<String, Long> split(Point point) {
        Map<String, Long> steps = new TreeMap<>();
        List<String> codes = areas();
        long[] parts = Shares.of(
                Steps.of(point.total(), step),
                codes.stream()
                        .mapToDouble(code -> point.areas().getOrDefault(code, 0.0))
                        .toArray());
        for (int i = 0; i < parts.length; i++) {
            steps.put(codes.get(i), parts[i]);
        }
        return steps;
    }

    /** The areas of all points. */
    List<String> areas() {
        return List.copyOf(points.stream()
                .flatMap(point -> point.areas().keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new)));
    }
}
