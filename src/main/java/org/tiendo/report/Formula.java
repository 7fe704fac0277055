package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Calculation;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Target;

/**
 * A formula in words and with its values; numbers are unrounded, with a dot.
 *
 * @param value the result; null where it is unknown
 */
record Formula(String words, String values, @Nullable BigDecimal value) {

    static Formula of(Calculation calculation) {
        return calculation.in(new CalculationFormulas());
    }

    /** @param value the sealed result */
    static Formula gap(Goal goal, BigDecimal actual, @Nullable BigDecimal value) {
        BigDecimal nearest = goal.nearest(actual);
        return switch (goal.comparator()) {
            case AT_LEAST, MORE_THAN, BETWEEN_OR_MORE ->
                new Formula("actual - " + aim(goal), text(actual) + " - " + operand(nearest), value);
            case AT_MOST, LESS_THAN, BETWEEN_OR_LESS ->
                new Formula(aim(goal) + " - actual", text(nearest) + " - " + operand(actual), value);
            case BETWEEN ->
                new Formula(
                        "the least of actual - from, to - actual and 0",
                        "the least of %s - %s, %s - %s and 0"
                                .formatted(text(actual), operand(goal.value()), text(goal.upper()), operand(actual)),
                        value);
        };
    }

    /** @param value the sealed result */
    static Formula progress(Target target, Goal goal, Measure measure, BigDecimal actual, @Nullable BigDecimal value) {
        BigDecimal start = target.baselineValue();
        BigDecimal nearest = goal.nearest(actual);
        if (measure.isState() && start != null) {
            String from = operand(start);
            return new Formula(
                    "(actual - baseline) / (%s - baseline)".formatted(aim(goal)),
                    "(%s - %s) / (%s - %s)".formatted(text(actual), from, text(nearest), from),
                    value);
        }
        return new Formula("actual / " + aim(goal), text(actual) + " / " + operand(nearest), value);
    }

    private static String aim(Goal goal) {
        return goal.comparator().isRange() ? "nearest of the range" : "target";
    }

    private static String operand(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0 ? "(" + text(value) + ")" : text(value);
    }

    static String text(@Nullable BigDecimal value) {
        return CsvCells.text(value);
    }
}
