package org.tiendo.cli;

import java.util.Collection;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** The command was asked for something that makes no sense in this home; the message says what does. */
final class MisuseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MisuseException(String message) {
        super(message);
    }

    static MisuseException unknownJob(String name, Collection<String> known) {
        return new MisuseException(
                "There is no job \"%s\" in this home.%s".formatted(name, Suggestion.of(name, known)));
    }

    /** What the reader may have meant. */
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
