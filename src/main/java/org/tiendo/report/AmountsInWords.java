package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Goal;

/** Formats goals, and amounts that may be no exact number, for people. */
public record AmountsInWords(Language language) {

    /** The goal with all its digits and the sign of its comparator; a word where no value is assigned. */
    public String goal(@Nullable Goal goal) {
        if (goal == null) {
            return language.text("followed");
        }
        BigDecimal target = goal.value();
        return switch (goal.comparator()) {
            case AT_LEAST -> "≥ " + language.exact(target);
            case MORE_THAN -> "> " + language.exact(target);
            case AT_MOST -> "≤ " + language.exact(target);
            case LESS_THAN -> "< " + language.exact(target);
            case BETWEEN, BETWEEN_OR_MORE, BETWEEN_OR_LESS ->
                language.exact(target) + dash(target) + (goal.upper() == null ? "" : language.exact(goal.upper()));
        };
    }

    /** The amount with all its digits. */
    public String exact(Amount amount) {
        return amount(amount, Math.max(decimals(amount.value()), decimals(amount.upper())));
    }

    /** The amount with as many of its digits as {@link ShownNumbers#shortened} leaves. */
    String shortened(Amount amount, int decimals) {
        BigDecimal upper = amount.upper();
        return amount(
                amount,
                Math.max(
                        decimals(ShownNumbers.shortened(amount.value(), decimals)),
                        upper == null ? 0 : decimals(ShownNumbers.shortened(upper, decimals))));
    }

    private static int decimals(@Nullable BigDecimal value) {
        return value == null ? 0 : Math.max(0, value.stripTrailingZeros().scale());
    }

    /** The amount rounded to the decimals, with its sign or the source's own word where it is no exact number. */
    public String amount(Amount amount, int decimals) {
        String start = language.rounded(amount.value(), decimals);
        if (!amount.word().isEmpty()) {
            return amount.inWords(start);
        }
        return switch (amount.bound()) {
            case RANGE ->
                start
                        + dash(amount.value())
                        + amount.most()
                                .map(end -> language.rounded(end, decimals))
                                .orElse("");
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT -> sign(amount) + start;
        };
    }

    /**
     * The separator between the ends of a range; a word where the lower end is negative, as a minus would be beside the
     * dash.
     */
    private String dash(BigDecimal low) {
        return low.signum() < 0 ? " " + language.text("to") + " " : "–";
    }

    private static String sign(Amount amount) {
        return switch (amount.bound()) {
            case EXACT, RANGE -> "";
            case ABOUT -> "≈ ";
            case AT_LEAST -> "≥ ";
            case MORE_THAN -> "> ";
            case AT_MOST -> "≤ ";
            case LESS_THAN -> "< ";
        };
    }
}
