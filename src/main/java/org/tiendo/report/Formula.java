package org.tiendo.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
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

    /** The most terms that are written out; a longer sum refers to the table of observations. */
    private static final int TERMS_WRITTEN = 12;

    static Formula of(Calculation calculation) {
        return new Formula(
                words(calculation), values(calculation), calculation.value().value());
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

    private static String words(Calculation calculation) {
        if (calculation instanceof Calculation.Sum sum) {
            return sum.parts().size() == 1 ? sum.series() : "sum of " + sum.series();
        }
        if (calculation instanceof Calculation.Quotient quotient) {
            return "%s / %s x %s"
                    .formatted(
                            grouped(words(quotient.numerator())),
                            grouped(words(quotient.denominator())),
                            text(quotient.scale()));
        }
        if (calculation instanceof Calculation.Difference difference) {
            return switch (difference.counts()) {
                case RISE -> "now - baseline, of " + words(difference.now());
                case FALL -> "baseline - now, of " + words(difference.now());
            };
        }
        if (calculation instanceof Calculation.Growth growth) {
            return "(now - then) / then x 100, of " + words(growth.now());
        }
        return "value stated by the plan";
    }

    private static String values(Calculation calculation) {
        if (calculation instanceof Calculation.Sum sum) {
            return sum(sum);
        }
        if (calculation instanceof Calculation.Quotient quotient) {
            return "%s / %s x %s"
                    .formatted(
                            grouped(values(quotient.numerator())),
                            grouped(values(quotient.denominator())),
                            text(quotient.scale()));
        }
        if (calculation instanceof Calculation.Difference difference) {
            String now = grouped(values(difference.now()));
            String then = grouped(values(difference.then()));
            return switch (difference.counts()) {
                case RISE -> now + " - " + then;
                case FALL -> then + " - " + now;
            };
        }
        if (calculation instanceof Calculation.Growth growth) {
            String then = grouped(values(growth.then()));
            return "(%s - %s) / %s x 100".formatted(grouped(values(growth.now())), then, then);
        }
        return calculation.value().toString();
    }

    private static String sum(Calculation.Sum sum) {
        List<String> terms = sum.parts().stream().map(Formula::term).toList();
        return terms.size() <= TERMS_WRITTEN
                ? terms.stream().collect(Collectors.joining(" + "))
                : sum.value() + " (the sum of the " + terms.size() + " figures of " + sum.series() + " below)";
    }

    private static String term(Calculation.Part part) {
        String amount = part.observation().amount().toString();
        return part.share().compareTo(BigDecimal.ONE) == 0 ? amount : amount + " x " + text(part.share());
    }

    private static String grouped(String term) {
        return term.contains(" ") ? "(" + term + ")" : term;
    }

    private static String operand(@Nullable BigDecimal value) {
        return value != null && value.signum() < 0 ? "(" + text(value) + ")" : text(value);
    }

    private static String text(@Nullable BigDecimal value) {
        return CsvCells.text(value);
    }
}
