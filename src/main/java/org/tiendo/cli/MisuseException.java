package org.tiendo.cli;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;
import org.tiendo.catalog.Catalog;

/** The command was asked for something that makes no sense in this home; the message says what to ask for instead. */
final class MisuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }

    static MisuseException unknownRun(long run) {
        return new MisuseException("There is no run " + run + "; tiendo runs lists those there are.");
    }

    static MisuseException unknownJob(String name, Collection<String> known) {
        return unknown("job \"" + name + "\" in this home", name, known);
    }

    /** @param what the missing thing, as it continues the sentence "There is no" */
    static MisuseException unknown(String what, String name, Collection<String> known) {
        return new MisuseException("There is no " + what + "." + Suggestion.of(name, known));
    }

    /** @param options the options by which the reader chose the date */
    static MisuseException unplanned(LocalDate businessDate, Catalog catalog, String options) {
        List<String> periods =
                catalog.plans().stream().map(plan -> plan.period().toString()).toList();
        return new MisuseException("No plan of this home speaks of %s; there are plans for %s. Choose by %s."
                .formatted(businessDate, String.join(", ", periods), options));
    }

    /** Suggests the name that the reader may have meant. */
    private static final class Suggestion {

        /** More edits than this share of the name's length make another word. */
        private static final double TOLERATED = 0.4;

        static String of(String name, Collection<String> known) {
            int threshold = (int) Math.ceil(name.length() * TOLERATED);
            LevenshteinDistance distance = new LevenshteinDistance(threshold);
            return known.stream()
                    .filter(candidate -> distance.apply(name, candidate) >= 0)
                    .min(java.util.Comparator.comparing(candidate -> distance.apply(name, candidate)))
                    .map(" Did you mean \"%s\"?"::formatted)
                    .orElse(known.isEmpty() ? " It has none." : " It has: " + String.join(", ", known) + ".");
        }
    }
}
