package org.tiendo.catalog;

import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** An index from names to areas that ignores differences in accents, case, spaces and apostrophes. */
final class AreaNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * All characters but letters, marks and digits, and two modifier letters that are apostrophes although Unicode
     * counts them as letters.
     */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|[\u02BB\u02BC]");

    private final Map<String, Set<String>> codesBySpelling = new HashMap<>();
    private final Map<String, Set<String>> codesByLetters = new HashMap<>();

    AreaNames(Collection<Area> areas) {
        areas.forEach(area -> names(area).forEach(name -> index(name, area.code())));
    }

    /**
     * The codes of the areas that a name may mean. Those whose exact spelling matches take precedence over those that
     * match without accents.
     */
    Set<String> of(String written) {
        Set<String> exact = codesBySpelling.getOrDefault(spelling(written), Set.of());
        return exact.isEmpty() ? codesByLetters.getOrDefault(letters(written), Set.of()) : exact;
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(area.name().all().stream(), area.aliases().stream());
    }

    private void index(String name, String code) {
        codesBySpelling
                .computeIfAbsent(spelling(name), key -> new LinkedHashSet<>())
                .add(code);
        codesByLetters
                .computeIfAbsent(letters(name), key -> new LinkedHashSet<>())
                .add(code);
    }

    /**
     * The spelling without differences in case, composition, spaces and apostrophes: Kon Plông is KonPlông, Ia H'Drai
     * is Ia H’ Drai.
     */
    static String spelling(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(composed).replaceAll("");
    }

    /** The spelling without accents too: Đắk, Đăk and Dak are the same. */
    static String letters(String name) {
        String decomposed = Normalizer.normalize(spelling(name), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
