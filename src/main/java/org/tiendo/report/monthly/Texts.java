package org.tiendo.report.monthly;

import org.tiendo.report.Language;
import org.tiendo.report.Messages;

/** The texts of the monthly report in a language. */
record Texts(Language language) {

    String of(String key) {
        return Messages.text("monthly", language.locale(), key);
    }

    String of(String key, Object... arguments) {
        return String.format(language.locale(), of(key), arguments);
    }

    /** Returns whether the unit is a percentage, whose differences are in points. */
    static boolean isPercentage(String unit) {
        return unit.contains("%") || unit.contains("‰");
    }

    /** The unit of a difference between two figures. */
    String differenceUnit(String unit) {
        return isPercentage(unit) ? of("points") : unit;
    }
}
