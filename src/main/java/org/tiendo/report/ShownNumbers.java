package org.tiendo.report;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;

/** Formats numbers for people; numbers are rounded only here for display, never before a comparison. */
final class ShownNumbers {

    /** Digits that a rounded number near zero keeps. */
    private static final int LEAST_DIGITS = 4;

    private ShownNumbers() {}

    /** The number rounded to the decimals; one that is near zero, to its first four digits. */
    static BigDecimal shortened(BigDecimal value, int decimals) {
        int scale = Math.max(decimals, value.scale() - value.precision() + LEAST_DIGITS);
        return value.scale() <= scale ? value : value.setScale(scale, RoundingMode.HALF_UP);
    }

    static String rounded(BigDecimal value, int decimals, DecimalFormatSymbols symbols) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        DecimalFormat format = new DecimalFormat("#,##0", symbols);
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(decimals);
        return format.format(rounded.signum() == 0 ? rounded.abs() : rounded);
    }

    static String exact(BigDecimal value, DecimalFormatSymbols symbols) {
        return rounded(value, Math.max(0, value.stripTrailingZeros().scale()), symbols);
    }

    static String difference(BigDecimal value, int decimals, DecimalFormatSymbols symbols) {
        BigDecimal rounded = value.setScale(decimals, RoundingMode.HALF_UP);
        String sign = value.signum() > 0 ? "+" : "";
        boolean vanishes = rounded.signum() == 0 && value.signum() != 0;
        return sign + (vanishes ? exact(firstDigit(value), symbols) : rounded(value, decimals, symbols));
    }

    private static BigDecimal firstDigit(BigDecimal value) {
        return value.round(new MathContext(1, RoundingMode.HALF_UP));
    }
}
