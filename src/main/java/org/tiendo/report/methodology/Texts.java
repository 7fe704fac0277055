package org.tiendo.report.methodology;

import java.math.BigDecimal;
import java.time.Period;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;

/** The texts of the methodology in a language. */
record Texts(Language language) {

    String of(String key, Object... arguments) {
        String text = Messages.text("methodology", language.locale(), key);
        return arguments.length == 0 ? text : String.format(language.locale(), text, arguments);
    }

    /** The word for a constant. */
    String word(String family, Enum<?> constant) {
        return of(family + "." + constant.name().toLowerCase(Locale.ROOT));
    }

    String number(BigDecimal number) {
        return language.exact(number);
    }

    /** A share as a percentage. */
    String percent(BigDecimal share) {
        return language.exact(share.movePointRight(2)) + " %";
    }

    /** A length of time, without the units of which it has none. */
    String length(Period length) {
        return Stream.of(
                        length.getYears() == 0 ? "" : of("years", length.getYears()),
                        length.getMonths() == 0 ? "" : of("months", length.getMonths()),
                        length.getDays() == 0 ? "" : of("days", length.getDays()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    String name(IndicatorDefinition indicator) {
        return language.of(indicator.name());
    }

    String name(Area area) {
        return language.of(area.name());
    }
}
