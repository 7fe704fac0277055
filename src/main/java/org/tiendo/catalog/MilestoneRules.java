package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.IndicatorDefinition.Good;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/** The rules for the milestones of one target: they form a path through the period that ends at the target. */
record MilestoneRules(Entry target, Period period, Optional<Good> good, Problems problems) {

    void check() {
        List<Entry> milestones = target.items("milestones");
        Optional<String> pointless = milestones.isEmpty() ? Optional.empty() : pointless();
        if (pointless.isPresent()) {
            problems.add(target.get("milestones").keyPlace(), pointless.get());
            return;
        }
        for (int i = 0; i < milestones.size(); i++) {
            inside(milestones.get(i));
            if (i > 0) {
                follows(milestones.get(i - 1), milestones.get(i));
            }
        }
        milestones.forEach(this::ends);
    }

    /** The reason why a target cannot have milestones; empty where it can. */
    private Optional<String> pointless() {
        if (target.has("followed")) {
            return Optional.of("milestones lead to a target, and this area is only followed");
        }
        return good.filter(Good.INSIDE::equals)
                .map(inside -> "milestones lead to one value, and a range that is good inside has none");
    }

    private void inside(Entry milestone) {
        milestone
                .date("by")
                .filter(day -> !period.contains(day))
                .ifPresent(day -> problems.add(
                        milestone.get("by"), "milestone " + day + " lies outside the plan's period " + period));
    }

    private void follows(Entry before, Entry milestone) {
        Optional<LocalDate> earlier = before.date("by");
        milestone
                .date("by")
                .filter(day -> earlier.isPresent() && !day.isAfter(earlier.get()))
                .ifPresent(day -> problems.add(
                        milestone.get("by"),
                        "milestones must ascend: " + day + " does not come after " + earlier.get()));
        Optional<BigDecimal> last = before.number("value");
        milestone
                .number("value")
                .filter(value -> last.isPresent() && isWorse(value, last.get()))
                .ifPresent(value -> problems.add(
                        milestone.get("value"),
                        "milestones must ascend towards the target: " + value.toPlainString() + " falls back behind "
                                + last.get().toPlainString()));
    }

    private boolean isWorse(BigDecimal value, BigDecimal than) {
        return good.map(way -> way == Good.UP ? value.compareTo(than) < 0 : value.compareTo(than) > 0)
                .orElse(false);
    }

    /** Checks that the path is at the target on the last day and not beyond it earlier. */
    private void ends(Entry milestone) {
        Optional<BigDecimal> goal = goal();
        boolean isLastDay = milestone.date("by").filter(period.end()::equals).isPresent();
        milestone
                .number("value")
                .filter(value -> goal.isPresent() && misses(value, goal.get(), isLastDay))
                .ifPresent(value -> problems.add(
                        milestone.get("value"),
                        "milestones must end at the target " + goal.get().toPlainString() + ", found "
                                + value.toPlainString()));
    }

    private boolean misses(BigDecimal value, BigDecimal goal, boolean isLastDay) {
        return isLastDay ? value.compareTo(goal) != 0 : isWorse(goal, value);
    }

    /** The target value; of a range, the end that is reached first. */
    Optional<BigDecimal> goal() {
        return Stream.of("at_least", "more_than", "at_most", "less_than")
                .flatMap(key -> target.number(key).stream())
                .findFirst()
                .or(this::endReachedFirst);
    }

    private Optional<BigDecimal> endReachedFirst() {
        List<BigDecimal> ends = target.items("between").stream()
                .flatMap(end -> end.number().stream())
                .toList();
        return good.filter(way -> ends.size() == 2).map(way -> ends.get(way == Good.UP ? 0 : 1));
    }
}
