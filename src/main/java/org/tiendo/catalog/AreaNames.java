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

/** The areas that a written name may mean, in any spelling of accents, case and apostrophes. */
final class AreaNames {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The two modifier letters are apostrophes that Unicode counts among the letters. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|[\u02BB\u02BC]");

    private final Map<String, Set<String>> codesBySpelling = new HashMap<>();
    private final Map<String, Set<String>> codesByLetters = new HashMap<>();

    AreaNames(Collection<Area> areas) {
        areas.forEach(area -> names(area).forEach(name -> index(name, area.code())));
    }

    /** Codes; those of the exact spelling where there are any. */
    Set<String> of(String written) {
        Set<String> exact = codesBySpelling.getOrDefault(spelling(written), Set.of());
        return exact.isEmpty() ? codesByLetters.getOrDefault(letters(written), Set.of()) : exact;
    }

    private static Stream<String> names(Area area) {
        return Stream.concat(Stream.of(area.nameVi(), area.nameEn()), area.aliases().stream());
    }

    private void index(String name, String code) {
        codesBySpelling
                .computeIfAbsent(spelling(name), key -> new LinkedHashSet<>())
                .add(code);
        codesByLetters
                .computeIfAbsent(letters(name), key -> new LinkedHashSet<>())
                .add(code);
    }

    /** Case, composition, spaces and apostrophes make no difference: Kon Plông is KonPlông, Ia H'Drai is Ia H’ Drai. */
    static String spelling(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(composed).replaceAll("");
    }

    /** Accents make no difference either: Đắk, Đăk and Dak are one, as long as no other area is written so. */
    static String letters(String name) {
        String decomposed = Normalizer.normalize(spelling(name), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
