package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/** The rules for the successors of an area. */
final class SuccessorRules {

    private final References references;
    private final Problems problems;
    private final Cycle cycle;

    SuccessorRules(References references, Problems problems) {
        this.references = references;
        this.problems = problems;
        cycle = new Cycle(code -> references.areas().find(code).stream()
                .flatMap(area -> area.items("became").stream())
                .flatMap(successor -> successor.text("area").stream())
                .toList());
    }

    void check(Entry area) {
        Optional<Entry> became = area.find("became");
        if (became.isEmpty()) {
            return;
        }
        String code = area.text("code").orElse("");
        Optional<LocalDate> end = area.date("valid_to");
        if (area.lacks("valid_to")) {
            problems.add(
                    became.get().keyPlace(),
                    "area '" + code + "' became others and has no valid_to, the last day it existed; add it");
        }
        List<Entry> successors = became.get().items();
        Set<String> seen = new HashSet<>();
        successors.forEach(one -> one.scalar("area").ifPresent(successor -> {
            if (!seen.add(successor.text())) {
                problems.add(successor, "area '" + successor.text() + "' stands here twice");
            }
            references.followArea(successor, problems).ifPresent(found -> successor(code, end, successor, found));
        }));
        shares(code, became.get(), successors);
        cycle(code, became.get());
    }

    private void successor(String code, Optional<LocalDate> end, Entry successor, Entry found) {
        if (found.has("members")) {
            problems.add(successor, "'" + successor.text() + "' is a group of areas, and no area becomes one");
        }
        if (references.places().wholes(code).contains(successor.text())) {
            problems.add(
                    successor,
                    "area '" + code + "' is a part of '" + successor.text()
                            + "', which counts its figures already; name the areas of the same level that it became, or none");
        }
        end.map(last -> last.plusDays(1))
                .filter(day -> !during(found).holds(day))
                .ifPresent(day -> problems.add(
                        successor,
                        "area '" + successor.text() + "' does not exist on " + day + ", the day after '" + code
                                + "' ended: it is valid " + during(found)));
    }

    private void shares(String code, Entry became, List<Entry> successors) {
        boolean isReadable = successors.stream()
                .allMatch(one -> !one.has("share") || one.number("share").isPresent());
        BigDecimal sum = successors.stream()
                .map(one -> one.number("share").orElse(BigDecimal.ONE))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (isReadable && !successors.isEmpty() && sum.compareTo(BigDecimal.ONE) != 0) {
            problems.add(
                    became,
                    "the shares of what became of area '" + code + "' must add up to 1, not to "
                            + sum.stripTrailingZeros().toPlainString());
        }
    }

    private void cycle(String code, Entry became) {
        List<String> path = cycle.from(code);
        if (!path.isEmpty()) {
            problems.add(
                    became.keyPlace(),
                    "area '" + code + "' becomes itself: " + String.join(", then ", path) + ", then " + code);
        }
    }

    private static Validity during(Entry area) {
        @Nullable LocalDate from = area.date("valid_from").orElse(null);
        return new Validity(from, area.date("valid_to").orElse(null));
    }
}
