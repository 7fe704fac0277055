package org.tiendo.catalog;

import java.time.LocalDate;
import java.util.List;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.catalog.yaml.TextFormat;

/** Reads the plausible days; a missing end has the given default. */
final class PlausibleReader {

    private PlausibleReader() {}

    static Plausible read(Entry owner, Plausible otherwise) {
        Entry block = owner.block("plausible");
        return new Plausible(day(block, "from", otherwise.from()), day(block, "to", otherwise.to()));
    }

    /** The text of one end; invalid text is ignored here, as the schema check reports it. */
    private static String day(Entry block, String key, String otherwise) {
        return block.text(key).filter(TextFormat.PLAUSIBLE_DAY::fits).orElse(otherwise);
    }

    /** @param days the first day of every plan */
    static void check(Entry owner, Plausible otherwise, List<LocalDate> days, Problems problems) {
        Plausible plausible = read(owner, otherwise);
        owner.find("plausible")
                .filter(block -> days.stream().anyMatch(plausible::isReversed))
                .ifPresent(block -> problems.add(
                        block,
                        "no day is plausible: the days from " + plausible.from() + " to " + plausible.to()
                                + " are reversed"));
    }
}
