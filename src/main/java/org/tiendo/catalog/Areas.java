package org.tiendo.catalog;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The areas of a home, found by code or by any of their names. */
public final class Areas {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** The two modifier letters are apostrophes that Unicode counts among the letters. */
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]|[\u02BB\u02BC]");

    private final Map<String, Area> byCode = new LinkedHashMap<>();
    private final Map<String, Set<String>> codesBySpelling = new HashMap<>();
    private final Map<String, Set<String>> codesByLetters = new HashMap<>();

    private Areas(Collection<Area> areas) {
        for (Area area : areas) {
            byCode.putIfAbsent(area.code(), area);
            names(area).forEach(name -> index(name, area.code()));
        }
    }

    public static Areas of(Collection<Area> areas) {
        return new Areas(areas);
    }

    /** In the order of the file. */
    public Collection<Area> all() {
        return List.copyOf(byCode.values());
    }

    public Optional<Area> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Its code for a code, name or alias in any spelling of accents, case and apostrophes; empty if none or several. */
    public Optional<String> resolve(String written) {
        String code = written.strip();
        if (byCode.containsKey(code)) {
            return Optional.of(code);
        }
        Set<String> exact = codesBySpelling.getOrDefault(spelling(written), Set.of());
        return only(exact.isEmpty() ? codesByLetters.getOrDefault(letters(written), Set.of()) : exact);
    }

    /** Codes of the areas that make up an area or group on a day; empty for one without parts. */
    public List<String> parts(String code, LocalDate day) {
        Area area = byCode.get(code);
        Area.Members members = area == null ? null : area.members();
        String whole = members == null ? code : members.of();
        return byCode.values().stream()
                .filter(part -> whole.equals(part.parent()) && part.existsOn(day))
                .filter(part -> members == null || part.bears(members.flag(), day))
                .map(Area::code)
                .toList();
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

    private static Optional<String> only(Set<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.iterator().next()) : Optional.empty();
    }

    /** Case, composition, spaces and apostrophes make no difference: Kon Plông is KonPlông, Ia H'Drai is Ia H’ Drai. */
    static String spelling(String name) {
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(composed).replaceAll("");
    }

    /** Nor do accents: Đắk, Đăk and Dak are one, as long as no other area is written so. */
    static String letters(String name) {
        String decomposed = Normalizer.normalize(spelling(name), Normalizer.Form.NFD);
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }
}
