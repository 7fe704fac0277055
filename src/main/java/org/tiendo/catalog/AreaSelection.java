package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The areas a job's series or a plan's target names: codes, or {@code parts_of} an area {@code with} others. */
record AreaSelection(Entry entry) {

    /** @param days on which the parts must exist: the first day of every plan concerned */
    void check(References references, List<LocalDate> days, Problems problems) {
        Set<String> seen = new HashSet<>();
        named().forEach(code -> {
            references.followArea(code, problems);
            if (!seen.add(code.text())) {
                problems.add(code, "area '" + code.text() + "' stands here twice");
            }
        });
        entry.scalar("parts_of").ifPresent(whole -> parts(whole, references, days, problems));
    }

    /** In the order of the file; with parts, those of any of the days. */
    List<String> codes(Areas areas, List<LocalDate> days) {
        Set<String> codes = new LinkedHashSet<>();
        named().map(Entry::text).forEach(codes::add);
        entry.text("parts_of").ifPresent(whole -> days.forEach(day -> codes.addAll(areas.parts(whole, day))));
        return List.copyOf(codes);
    }

    /** Where a code stands, or the selection it comes from. */
    Entry place(String code) {
        return named().filter(named -> named.text().equals(code)).findFirst().orElse(entry);
    }

    private Stream<Entry> named() {
        return Stream.concat(entry.items().stream(), entry.items("with").stream())
                .filter(Entry::isScalar);
    }

    private static void parts(Entry whole, References references, List<LocalDate> days, Problems problems) {
        if (references.followArea(whole, problems).isEmpty()) {
            return;
        }
        if (!days.isEmpty()
                && days.stream()
                        .allMatch(day ->
                                references.places().parts(whole.text(), day).isEmpty())) {
            problems.add(
                    whole,
                    "area '" + whole.text() + "' has no parts on "
                            + String.join(
                                    ", ", days.stream().map(LocalDate::toString).toList()));
        }
    }
}
