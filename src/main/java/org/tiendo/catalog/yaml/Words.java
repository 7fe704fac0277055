package org.tiendo.catalog.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Formats parts of problem messages. */
public final class Words {

    private Words() {}

    /** The name of a constant in the files. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** The text {@code ; did you mean 'x'?}; empty where no name is similar. */
    public static String didYouMean(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /**
     * The most similar name, if at most a third of the letters differs, or two; only one for a name of fewer than four
     * letters.
     */
    public static Optional<String> nearest(String written, Collection<String> names) {
        var distance = new LevenshteinDistance(written.length() < 4 ? 1 : Math.max(2, written.length() / 3));
        return names.stream()
                .filter(name -> distance.apply(written, name) >= 0)
                .min(Comparator.<String>comparingInt(name -> distance.apply(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** The text {@code sources: a, b}, or that there are none. */
    public static String known(String plural, Collection<String> names) {
        return names.isEmpty() ? "there are no " + plural : plural + ": " + list(names);
    }
}
