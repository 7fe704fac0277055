package org.tiendo.source;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;

/**
 * The qualifiers with which a source marks a number as not exact; signs such as {@code >=} have the same meaning
 * everywhere.
 *
 * @param bounds the qualifiers before or after a number, by the bound that they express
 * @param ranges the separators between the two ends of a range
 * @param within the margin of error of an approximate number as a share of it; null where the source does not state it
 */
public record AmountWords(
        Map<Bound, List<String>> bounds,
        List<String> ranges,
        @Nullable BigDecimal within) {

    /** The qualifiers of a source that has only numbers and signs. */
    public static final AmountWords NONE = new AmountWords(Map.of(), List.of(), null);

    /** A qualifier and the bound that it expresses. */
    record Word(String text, Bound bound) {}

    public AmountWords {
        Map<Bound, List<String>> folded = new EnumMap<>(Bound.class);
        bounds.forEach((bound, words) ->
                folded.put(bound, words.stream().map(AmountWords::folded).toList()));
        bounds = Map.copyOf(folded);
        ranges = longestFirst(ranges.stream().map(AmountWords::folded)).toList();
    }

    /** The qualifiers, the longest first, so that none is mistaken for a shorter one that it starts with. */
    List<Word> words() {
        return bounds.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> new Word(text, entry.getKey())))
                .sorted(Comparator.comparingInt((Word word) -> word.text().length())
                        .reversed())
                .toList();
    }

    private static Stream<String> longestFirst(Stream<String> texts) {
        return texts.sorted(Comparator.comparingInt(String::length).reversed());
    }

    /** The text in lower case and composed Unicode form, without surrounding spaces. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
