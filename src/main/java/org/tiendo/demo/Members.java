package org.tiendo.demo;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The members that share the level of an area.
 *
 * @param groups the groups with their weights, the same in every area; empty when {@code count} gives the number of
 *     members
 * @param prefix the prefix of the codes of counted members
 * @param count the number of members by area
 * @param spread the variation of the weights of counted members: 0 for equal weights, 1 for up to twice the least
 */
record Members(Map<String, Double> groups, String prefix, Map<String, Integer> count, double spread) {

    /** The members of an area that is its own only member. */
    static final Members NONE = new Members(Map.of("", 1.0), null, null, 0);

    Members(
            @Nullable Map<String, Double> groups,
            @Nullable String prefix,
            @Nullable Map<String, Integer> count,
            double spread) {
        this.groups = groups == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(groups));
        this.prefix = prefix == null ? "" : prefix;
        this.count = count == null ? Map.of() : Map.copyOf(count);
        this.spread = spread;
    }

    List<String> of(String area) {
        if (!groups.isEmpty()) {
            return List.copyOf(groups.keySet());
        }
        return IntStream.rangeClosed(1, counted(area))
                .mapToObj(number -> String.format(Locale.ROOT, "%s%s-%03d", prefix, area, number))
                .toList();
    }

    /** The weights, in the order of {@link #of}. */
    double[] weights(String area, String seed) {
        if (!groups.isEmpty()) {
            return groups.values().stream().mapToDouble(Double::doubleValue).toArray();
        }
        Dice dice = Dice.of(seed + '/' + area);
        return IntStream.range(0, counted(area))
                .mapToDouble(member -> 1 + spread * dice.share())
                .toArray();
    }

    private int counted(String area) {
        Integer counted = count.get(area);
        if (counted == null) {
            throw new IllegalArgumentException("area " + area + " has a level, but no members to share it");
        }
        return counted;
    }
}
