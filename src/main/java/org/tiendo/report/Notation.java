package org.tiendo.report;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * The words and numbers of formulas, which are never rounded.
 *
 * @param numbers writes a number
 * @param amounts writes a number that may be no exact one
 */
record Notation(Language language, Function<BigDecimal, String> numbers, Function<Amount, String> amounts) {

    /** English, with numbers that can be typed into a program. */
    static final Notation TYPED = new Notation(Language.EN, CsvCells::text, Amount::toString);

    /** The words and numbers of a language, as a page shows them. */
    static Notation of(Language language) {
        return new Notation(language, language::exact, new AmountsInWords(language)::exact);
    }

    String words(String key, Object... arguments) {
        return language.text("formula." + key, arguments);
    }

    /** Empty without a number. */
    String number(@Nullable BigDecimal number) {
        return number == null ? "" : numbers.apply(number);
    }

    String amount(Amount amount) {
        return amounts.apply(amount);
    }
}
