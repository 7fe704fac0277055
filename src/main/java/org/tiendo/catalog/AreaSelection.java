package org.tiendo.catalog;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.distance.Period;
import org.tiendo.distance.Piece;

/** The areas that a job's series or a plan's target names: codes, or {@code parts_of} an area {@code with} others. */
record AreaSelection(Entry entry) {

    /** @param plans the periods of the plans concerned; the parts must exist in at least one of them */
    void check(References references, List<Period> plans, Problems problems) {
        Set<String> seen = new HashSet<>();
        named().forEach(code -> {
            references.followArea(code, problems);
            if (!seen.add(code.text())) {
                problems.add(code, "area '" + code.text() + "' stands here twice");
            }
        });
        entry.scalar("parts_of").ifPresent(whole -> parts(whole, references, plans, problems));
    }

    /** The codes in the order of the file, with the parts of any time. */
    List<String> codes(Areas areas) {
        return with(areas::parts);
    }

    /** The codes in the order of the file, with the parts on any of the days. */
    List<String> codes(Areas areas, Period days) {
        return with(whole -> areas.parts(whole, days).stream().map(Piece::area).toList());
    }

    private List<String> with(Function<String, Collection<String>> parts) {
        Set<String> codes = named().map(Entry::text).collect(Collectors.toCollection(LinkedHashSet::new));
        entry.text("parts_of").map(parts).ifPresent(codes::addAll);
        return List.copyOf(codes);
    }

    /** The entries that name codes, by code, each the first; the parts are named by none. */
    Map<String, Entry> places() {
        return named().collect(Collectors.toMap(Entry::text, entry -> entry, (first, again) -> first));
    }

    private Stream<Entry> named() {
        return Stream.concat(entry.items().stream(), entry.items("with").stream())
                .filter(Entry::isScalar);
    }

    private static void parts(Entry whole, References references, List<Period> plans, Problems problems) {
        if (references.followArea(whole, problems).isEmpty()) {
            return;
        }
        if (!plans.isEmpty()
                && plans.stream()
                        .allMatch(plan ->
                                references.places().parts(whole.text(), plan).isEmpty())) {
            problems.add(
                    whole,
                    "area '" + whole.text() + "' has no parts in "
                            + plans.stream().map(Period::toString).collect(Collectors.joining(", ")));
        }
    }
}
