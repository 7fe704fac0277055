package org.tiendo.catalog;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.IndicatorDefinition.Good;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;

/**
 * The rules for the yearly steps of one target: one for each year of the plan, which together come to the target.
 *
 * @param held the days of the plan on which its areas have it
 */
record StepRules(Entry target, Period plan, Period held, Optional<Good> good, Problems problems) {

    /** @param goal the value of the target, of a range the end that is reached first; empty without one */
    void check(Entry measure, Optional<BigDecimal> goal) {
        target.find("steps").ifPresent(steps -> {
            Optional<String> pointless = pointless(measure);
            if (pointless.isPresent()) {
                problems.add(steps.keyPlace(), pointless.get());
            } else {
                boolean add = addUp(measure);
                YearlySteps read = YearlySteps.of(target, plan, add);
                years(steps, read);
                if (!add) {
                    ascend(steps);
                }
                read.end()
                        .filter(end -> goal.isPresent() && end.compareTo(goal.get()) != 0)
                        .ifPresent(end -> problems.add(
                                steps.keyPlace(),
                                (add ? "the steps add up to " : "the steps end at ") + end.toPlainString()
                                        + ", and the target is " + goal.get().toPlainString()));
            }
        });
    }

    /** Returns whether each year's step is a part of the whole: of a sum or a change, unlike a level. */
    static boolean addUp(Entry measure) {
        return measure.has("flow") || measure.has("change");
    }

    private Optional<String> pointless(Entry measure) {
        if (plan.cycle().getYears() < 2) {
            return Optional.of(
                    "steps are the years of a plan, and this one is of " + plan + "; state 'milestones' within a year");
        }
        if (target.has("milestones")) {
            return Optional.of("steps are milestones: state one of the two");
        }
        if (!held.equals(plan)) {
            return Optional.of("steps are of all days of the plan, and its areas have this target for " + held
                    + " only; state 'milestones' on these days");
        }
        if (target.has("followed")) {
            return Optional.of("steps lead to a target, and this area is only followed");
        }
        if (good.filter(Good.INSIDE::equals).isPresent()) {
            return Optional.of("steps lead to one value, and a range that is good inside has none");
        }
        return measure.has("growth")
                ? Optional.of("a growth is not reached in steps: state each year's growth in the plan of that year")
                : Optional.empty();
    }

    /** Requires of a level that no year ends at a worse value than the one before. */
    private void ascend(Entry steps) {
        @Nullable BigDecimal before = null;
        for (Entry step : steps.fields().values()) {
            @Nullable BigDecimal value = step.number().orElse(null);
            if (before != null && value != null && isWorse(value, before)) {
                problems.add(
                        step,
                        "steps ascend towards the target: " + value.toPlainString() + " falls back behind "
                                + before.toPlainString());
            }
            before = value;
        }
    }

    private boolean isWorse(BigDecimal value, BigDecimal than) {
        return good.filter(way -> way == Good.UP ? value.compareTo(than) < 0 : value.compareTo(than) > 0)
                .isPresent();
    }

    private void years(Entry steps, YearlySteps read) {
        String years = read.years().keySet().stream().map(String::valueOf).collect(joining(", "));
        steps.fields().forEach((year, step) -> {
            if (!YearlySteps.isYear(year) || !read.years().containsKey(Integer.valueOf(year))) {
                problems.add(step.keyPlace(), "'" + year + "' is no year of the plan, whose years begin in " + years);
            } else if (read.add()
                    && step.number().filter(one -> one.signum() < 0).isPresent()) {
                problems.add(step, "a step is a part of a sum and not below zero, found " + step.text());
            }
        });
        if (!read.missing().isEmpty()) {
            problems.add(
                    steps.keyPlace(),
                    "each year of the plan has a step; missing: "
                            + read.missing().stream().map(String::valueOf).collect(joining(", ")));
        }
    }
}
