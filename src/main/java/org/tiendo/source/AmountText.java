package org.tiendo.source;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.source.AmountWords.Word;

/**
 * Reads amounts in the notations that people use: {@code 37}, {@code >=31}, {@code trên 4}, {@code 61-62}, {@code
 * khoảng 24}.
 */
final class AmountText {

    /** The longest text that is read, longer than any number with its qualifiers; a cell may contain a whole file. */
    private static final int LONGEST = 200;

    private static final Map<String, Bound> SIGNS = new LinkedHashMap<>();

    static {
        // The order matters: >= must be recognised before >.
        SIGNS.put(">=", Bound.AT_LEAST);
        SIGNS.put("≥", Bound.AT_LEAST);
        SIGNS.put("<=", Bound.AT_MOST);
        SIGNS.put("≤", Bound.AT_MOST);
        SIGNS.put(">", Bound.MORE_THAN);
        SIGNS.put("<", Bound.LESS_THAN);
    }

    private final NumberFormat numbers;
    private final AmountWords settings;
    private final List<Word> words;

    AmountText(NumberFormat numbers, AmountWords settings) {
        this.numbers = numbers;
        this.settings = settings;
        words = settings.words();
    }

    /**
     * The {@link Amount} of a text without surrounding spaces, or a {@link BadCell} where the text is not an amount.
     */
    Object read(String text) {
        @Nullable BigDecimal number = numbers.parse(text);
        if (number != null) {
            return Amount.exact(number);
        }
        @Nullable Object amount = text.length() > LONGEST ? null : inexact(text, AmountWords.folded(text));
        return amount == null ? new BadCell(text, numbers.reason()) : amount;
    }

    /** An amount that is not exact, or a {@link BadCell}; null where the text is not recognised as one. */
    private @Nullable Object inexact(String text, String folded) {
        for (var sign : SIGNS.entrySet()) {
            if (folded.startsWith(sign.getKey())) {
                @Nullable
                BigDecimal number = numbers.parse(
                        CellText.stripped(folded.substring(sign.getKey().length())));
                return number == null ? null : new Amount(sign.getValue(), number);
            }
        }
        for (Word word : words) {
            @Nullable Beside beside = without(word.text(), folded);
            if (beside != null) {
                return worded(text, word, beside);
            }
        }
        return range(text, folded);
    }

    private @Nullable Object worded(String text, Word word, Beside beside) {
        @Nullable BigDecimal number = numbers.parse(beside.rest());
        if (number != null) {
            return amount(word.bound(), number).worded(beside.word());
        }
        for (Word other : words) {
            @Nullable Beside inner = other.bound() == word.bound() ? without(other.text(), beside.rest()) : null;
            @Nullable BigDecimal within = inner == null ? null : numbers.parse(inner.rest());
            if (inner != null && within != null) {
                return amount(word.bound(), within).worded(beside.around(inner).word());
            }
        }
        @Nullable Object range = range(text, beside.rest());
        boolean isFrom = word.bound() == Bound.AT_LEAST;
        return range == null || isFrom
                ? range
                : new BadCell(text, "is a range, and '" + word.text() + "' stands beside it: which of the two?");
    }

    private Amount amount(Bound bound, BigDecimal number) {
        return bound == Bound.ABOUT ? Amount.about(number, settings.within()) : new Amount(bound, number);
    }

    /** The text beside a qualifier; null unless the qualifier is a separate word before or after it. */
    private static @Nullable Beside without(String word, String text) {
        if (text.startsWith(word) && isApart(word, word.length() - 1, text, word.length())) {
            return new Beside(CellText.stripped(text.substring(word.length())), word + " " + Amount.NUMBER);
        }
        int start = text.length() - word.length();
        return start > 0 && text.endsWith(word) && isApart(word, 0, text, start - 1)
                ? new Beside(CellText.stripped(text.substring(0, start)), Amount.NUMBER + " " + word)
                : null;
    }

    /**
     * Whether the qualifier's edge is separate from the text beside it. A letter needs a neighbour that is neither
     * letter nor digit; a sign does not.
     */
    private static boolean isApart(String word, int edge, String text, int neighbour) {
        return !Character.isLetter(word.charAt(edge))
                || (neighbour < text.length() && !Character.isLetterOrDigit(text.charAt(neighbour)));
    }

    /**
     * The text beside a qualifier.
     *
     * @param place the qualifier, with {@link Amount#NUMBER} in place of the text
     */
    private record Beside(String rest, String place) {

        Beside around(Beside inner) {
            return new Beside(inner.rest, place.replace(Amount.NUMBER, inner.place));
        }

        /** The qualifier in the form of an amount, in which a qualifier before its number needs no placeholder. */
        String word() {
            return place.endsWith(Amount.NUMBER)
                    ? CellText.stripped(place.substring(0, place.length() - Amount.NUMBER.length()))
                    : place;
        }
    }

    /** A range; a {@link BadCell} for a text that is reversed or may be a date; null for any other text. */
    private @Nullable Object range(String text, String folded) {
        for (String sign : settings.ranges()) {
            for (int at = folded.indexOf(sign, 1); at > 0; at = folded.indexOf(sign, at + 1)) {
                String low = folded.substring(0, at);
                String high = folded.substring(at + sign.length());
                boolean isWord = Character.isLetter(sign.charAt(0));
                if (!isWord || (isSpace(low, low.length() - 1) && isSpace(high, 0))) {
                    @Nullable Object range = range(text, CellText.stripped(low), CellText.stripped(high), isWord);
                    if (range != null) {
                        return range;
                    }
                }
            }
        }
        return null;
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && CellText.isSpace(text.charAt(at));
    }

    private @Nullable Object range(String text, String lowText, String highText, boolean isWord) {
        @Nullable BigDecimal low = numbers.parse(lowText);
        @Nullable BigDecimal high = numbers.parse(highText);
        if (low == null || high == null) {
            return null;
        }
        if (!isWord && DateLike.isDate(lowText, highText)) {
            return new BadCell(text, "may be a range or a date");
        }
        return low.compareTo(high) > 0
                ? new BadCell(text, "is a range that ends below its start")
                : Amount.range(low, high);
    }
}
