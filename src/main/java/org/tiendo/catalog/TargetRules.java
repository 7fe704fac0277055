package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.catalog.IndicatorDefinition.Good;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Period;

/**
 * The rules for one target of a plan.
 *
 * @param period the days of the plan on which its areas have it
 */
record TargetRules(Entry target, Period plan, Period period, Problems problems) {

    void check(Optional<Entry> indicator) {
        Optional<Good> good = indicator.flatMap(definition -> definition.choice("good", Good.class));
        good.ifPresent(this::direction);
        target.find("between").filter(range -> range.json().isArray()).ifPresent(this::range);
        indicator.flatMap(definition -> definition.find("measure")).ifPresent(measure -> baseline(measure, good));
        quantities().forEach(this::canBeKept);
        var milestones = new MilestoneRules(target, period, good, problems);
        milestones.check();
        indicator
                .flatMap(definition -> definition.find("measure"))
                .ifPresent(measure ->
                        new StepRules(target, plan, period, good, problems).check(measure, milestones.goal()));
    }

    /** Every quantity that the target states: of its comparator, its baseline, its milestones and its steps. */
    private Stream<Entry> quantities() {
        Stream<Entry> aims = Arrays.stream(Comparator.values())
                .flatMap(comparator -> target.find(Words.of(comparator)).stream())
                .flatMap(aim -> Stream.concat(Stream.of(aim), aim.items().stream()));
        Stream<Entry> others = Stream.concat(target.find("baseline").stream(), target.items("milestones").stream())
                .flatMap(entry -> entry.find("value").stream());
        Stream<Entry> steps = target.find("steps").stream().flatMap(all -> all.fields().values().stream());
        return Stream.of(aims, others, steps).flatMap(quantities -> quantities);
    }

    /** Rejects a value that a snapshot would round, as it would differ from the plan's value. */
    private void canBeKept(Entry quantity) {
        quantity.number().ifPresent(number -> {
            Amount.excess(number).ifPresent(why -> problems.add(quantity, quantity.text() + " " + why));
            if (number.stripTrailingZeros().scale() > Amount.SCALE) {
                problems.add(
                        quantity,
                        quantity.text() + " has more than the " + Amount.SCALE + " decimals that can be kept");
            }
        });
    }

    private void direction(Good good) {
        for (Comparator comparator : Comparator.values()) {
            Optional<Good> asks = asks(comparator);
            target.find(Words.of(comparator))
                    .filter(entry -> asks.isPresent() && asks.get() != good)
                    .ifPresent(entry -> problems.add(
                            entry.keyPlace(),
                            "'" + Words.of(comparator) + "' asks for the wrong way: good is " + Words.of(good)
                                    + " for '" + target.text("indicator").orElse("") + "'"));
        }
    }

    private static Optional<Good> asks(Comparator comparator) {
        return switch (comparator) {
            case AT_LEAST, MORE_THAN -> Optional.of(Good.UP);
            case AT_MOST, LESS_THAN -> Optional.of(Good.DOWN);
            case BETWEEN, BETWEEN_OR_MORE, BETWEEN_OR_LESS -> Optional.empty();
        };
    }

    private void range(Entry range) {
        List<BigDecimal> ends =
                range.items().stream().flatMap(end -> end.number().stream()).toList();
        if (range.items().size() != 2) {
            problems.add(range, "expected two numbers, found " + range.items().size());
        } else if (ends.size() == 2 && ends.get(0).compareTo(ends.get(1)) > 0) {
            problems.add(
                    range,
                    "the range is reversed: " + ends.get(0).toPlainString() + " is above "
                            + ends.get(1).toPlainString());
        }
    }

    private void baseline(Entry measure, Optional<Good> good) {
        Optional<Entry> baseline = target.find("baseline");
        if (measure.has("change")) {
            baseline.ifPresentOrElse(this::beforeThePeriod, this::missing);
        } else if (measure.has("level") || measure.has("ratio")) {
            baseline.ifPresent(this::stated);
            baseline.filter(entry -> good.filter(Good.INSIDE::equals).isPresent())
                    .ifPresent(entry -> problems.add(
                            entry.keyPlace(),
                            "a baseline is where a path starts, and a range that is good inside has none"));
        } else if (measure.has("growth")) {
            baseline.ifPresent(entry -> problems.add(
                    entry.keyPlace(),
                    "growth is compared with an earlier period and has no baseline, and '"
                            + target.text("indicator").orElse("") + "' is one"));
        } else if (measure.fields().size() == 1) {
            baseline.ifPresent(entry -> problems.add(
                    entry.keyPlace(),
                    "a sum starts at nothing and has no baseline, and '"
                            + target.text("indicator").orElse("") + "' is one"));
        }
    }

    /** Requires the value of a level's baseline: a value from a series would change with every revision. */
    private void stated(Entry baseline) {
        beforeThePeriod(baseline);
        if (!baseline.has("value")) {
            problems.add(
                    baseline.keyPlace(),
                    "the baseline of a level or ratio states its value: {date: " + baseline.text() + ", value: ...}");
        }
    }

    private void missing() {
        if (target.lacks("baseline")) {
            problems.add(
                    target,
                    "missing key 'baseline': '" + target.text("indicator").orElse("")
                            + "' is a change, and counts from a day before " + period.start());
        }
    }

    private void beforeThePeriod(Entry baseline) {
        Entry written = baseline.find("date").orElse(baseline);
        Optional<LocalDate> day = written.date();
        day.filter(date -> date.isAfter(period.end()))
                .ifPresent(date -> problems.add(
                        written, "baseline " + date + " is after its target, whose period ends on " + period.end()));
        day.filter(period::contains)
                .ifPresent(date -> problems.add(
                        written,
                        "baseline " + date + " is not before the plan's period, which starts on " + period.start()));
    }
}
