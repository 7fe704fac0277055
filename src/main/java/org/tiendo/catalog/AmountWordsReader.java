package org.tiendo.catalog;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.SchemaCheck;
import org.tiendo.catalog.yaml.Words;
import org.tiendo.distance.Bound;
import org.tiendo.source.AmountWords;

/**
 * Reads the qualifiers that a source writes beside its numbers; a list that the source leaves out has the schema's
 * default.
 */
final class AmountWordsReader {

    /** The position of their descriptions in the schema, whose defaults are the only ones. */
    private static final String SCHEMA = "/properties/sources/items/properties/amounts/properties/";

    /** The bounds that a qualifier before or after a number can express; each bound's name is the key of its list. */
    private static final List<Bound> WORDED =
            List.of(Bound.ABOUT, Bound.AT_LEAST, Bound.MORE_THAN, Bound.AT_MOST, Bound.LESS_THAN);

    private AmountWordsReader() {}

    static AmountWords of(Entry source) {
        Entry amounts = source.block("amounts");
        Map<Bound, List<String>> bounds = new EnumMap<>(Bound.class);
        WORDED.forEach(bound -> bounds.put(bound, words(amounts, Words.of(bound))));
        @Nullable BigDecimal within = amounts.number("within").orElse(null);
        return new AmountWords(bounds, words(amounts, "ranges"), within);
    }

    static void check(Entry source, Problems problems) {
        Entry amounts = source.block("amounts");
        Map<String, String> seen = new HashMap<>();
        for (Bound bound : WORDED) {
            String key = Words.of(bound);
            for (String word : words(amounts, key)) {
                String before = seen.putIfAbsent(word.toLowerCase(Locale.ROOT), key);
                if (before != null) {
                    problems.add(
                            amounts.find(key).orElse(amounts.find(before).orElse(amounts)),
                            "'" + word + "' stands under '" + before + "' and under '" + key
                                    + "'; it can mean one of the two");
                }
            }
        }
    }

    private static List<String> words(Entry amounts, String key) {
        return amounts.find(key).isPresent()
                ? amounts.items(key).stream()
                        .map(Entry::text)
                        .map(Entry::composed)
                        .toList()
                : stated(key);
    }

    private static List<String> stated(String key) {
        List<String> words = new ArrayList<>();
        SchemaCheck.of("sources").defaultAt(SCHEMA + key).forEach(word -> words.add(Entry.composed(word.asString())));
        return words;
    }
}
