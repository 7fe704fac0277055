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
 * The words by which a source says that a number is none exactly; signs such as {@code >=} mean the same everywhere.
 *
 * @param bounds what stands before or after a number, by what it makes of it
 * @param ranges what stands between the two ends of a range
 * @param within how far an approximate number may be off, as a share of it; null where the source does not say
 */
public record AmountWords(
        Map<Bound, List<String>> bounds,
        List<String> ranges,
        @Nullable BigDecimal within) {

    /** A source that knows numbers and signs only. */
    public static final AmountWords NONE = new AmountWords(Map.of(), List.of(), null);

    /** One word, and what it makes of a number. */
    record Word(String text, Bound bound) {}

    public AmountWords {
        Map<Bound, List<String>> folded = new EnumMap<>(Bound.class);
        bounds.forEach((bound, words) ->
                folded.put(bound, words.stream().map(AmountWords::folded).toList()));
        bounds = Map.copyOf(folded);
        ranges = longestFirst(ranges.stream().map(AmountWords::folded)).toList();
    }

    /** The longest first, so that none is taken for a shorter one that it begins with. */
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

    /** In one case and composition, whatever the file's. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
    }
}
