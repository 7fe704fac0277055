package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Target;
import org.tiendo.ledger.Snapshot;

/** Writes the formulae of the gap and the progress; null where the edition has no such number. */
record Formulas(Notation notation) {

    static final Formulas TYPED = new Formulas(Notation.TYPED);

    @Nullable
    Formula gap(Snapshot sealed) {
        Goal goal = sealed.goal();
        BigDecimal actual = exact(sealed);
        return goal == null || actual == null || sealed.standing().gap() == null
                ? null
                : gap(goal, actual, sealed.standing().gap());
    }

    @Nullable
    Formula progress(Explanation.Again again, Snapshot sealed) {
        Goal goal = sealed.goal();
        BigDecimal actual = exact(sealed);
        return goal == null || actual == null || sealed.standing().progress() == null
                ? null
                : progress(
                        again.target().target(),
                        goal,
                        again.indicator().indicator().measure(),
                        actual,
                        sealed.standing().progress());
    }

    /** @param value the sealed result */
    Formula gap(Goal goal, BigDecimal actual, @Nullable BigDecimal value) {
        BigDecimal nearest = goal.nearest(actual);
        return switch (goal.comparator()) {
            case AT_LEAST, MORE_THAN, BETWEEN_OR_MORE ->
                new Formula(notation.words("above", aim(goal)), number(actual) + " - " + operand(nearest), value);
            case AT_MOST, LESS_THAN, BETWEEN_OR_LESS ->
                new Formula(notation.words("below", aim(goal)), number(nearest) + " - " + operand(actual), value);
            case BETWEEN ->
                new Formula(
                        notation.words("inside"),
                        notation.words(
                                "inside_values",
                                number(actual),
                                operand(goal.value()),
                                number(goal.upper()),
                                operand(actual)),
                        value);
        };
    }

    /** @param value the sealed result */
    Formula progress(Target target, Goal goal, Measure measure, BigDecimal actual, @Nullable BigDecimal value) {
        BigDecimal start = target.baselineValue();
        BigDecimal nearest = goal.nearest(actual);
        if (measure.isState() && start != null) {
            String from = operand(start);
            return new Formula(
                    notation.words("way", aim(goal)),
                    "(%s - %s) / (%s - %s)".formatted(number(actual), from, number(nearest), from),
                    value);
        }
        return new Formula(notation.words("share", aim(goal)), number(actual) + " / " + operand(nearest), value);
    }

    private String aim(Goal goal) {
        return notation.words(goal.comparator().isRange() ? "nearest" : "target");
    }

    private String operand(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0 ? "(" + number(value) + ")" : number(value);
    }

    private String number(@Nullable BigDecimal value) {
        return notation.number(value);
    }

    private static @Nullable BigDecimal exact(Snapshot snapshot) {
        return snapshot.bound() == Bound.EXACT ? snapshot.actual() : null;
    }
}
