package org.tiendo.report;

import java.math.BigDecimal;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * The words and numbers of formulas.
 *
 * @param numbers writes a number
 * @param shares writes a share of the target, of which 1 is the whole
 * @param amounts writes a number that may be no exact one
 */
record Notation(
        Language language,
        Function<BigDecimal, String> numbers,
        Function<BigDecimal, String> shares,
        Function<Amount, String> amounts) {

    private static final int DECIMALS_OF_PERCENT = 2;

    /** English, with numbers that can be typed into a program. */
    static final Notation TYPED = new Notation(Language.EN, CsvCells::text, CsvCells::text, Amount::toString);

    /** The words and numbers of a language, with all digits. */
    static Notation of(Language language) {
        return new Notation(language, language::exact, language::exact, new AmountsInWords(language)::exact);
    }

    /**
     * The words and numbers of a language as people read them: shares in per cent, other numbers rounded.
     *
     * @param decimals the most that a number has; one near zero has more, so that it does not vanish
     */
    static Notation rounded(Language language, int decimals) {
        return new Notation(
                language,
                number -> language.exact(ShownNumbers.shortened(number, decimals)),
                share -> language.rounded(share.movePointRight(2), DECIMALS_OF_PERCENT) + " %",
                amount -> new AmountsInWords(language).shortened(amount, decimals));
    }

    String words(String key, Object... arguments) {
        return language.text("formula." + key, arguments);
    }

    /** Empty without a number. */
    String number(@Nullable BigDecimal number) {
        return number == null ? "" : numbers.apply(number);
    }

    /** Empty without a share. */
    String share(@Nullable BigDecimal share) {
        return share == null ? "" : shares.apply(share);
    }

    String amount(Amount amount) {
        return amounts.apply(amount);
    }
}
