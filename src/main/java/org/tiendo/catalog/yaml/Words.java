package org.tiendo.catalog.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** How problems are worded. */
public final class Words {

    private Words() {}

    /** A constant as the files write it. */
    public static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public static String list(Collection<String> names) {
        return names.stream().sorted().collect(Collectors.joining(", "));
    }

    /** {@code ; did you mean 'x'?}, or nothing where no name is near. */
    public static String didYouMean(String written, Collection<String> names) {
        return nearest(written, names)
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
    }

    /** Two letters changed places, or a third of the letters differs: more is another word. */
    public static Optional<String> nearest(String written, Collection<String> names) {
        var distance = new LevenshteinDistance(written.length() < 4 ? 1 : Math.max(2, written.length() / 3));
        return names.stream()
                .filter(name -> distance.apply(written, name) >= 0)
                .min(Comparator.<String>comparingInt(name -> distance.apply(written, name))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** {@code sources: a, b}, or that there are none. */
    public static String known(String plural, Collection<String> names) {
        return names.isEmpty() ? "there are no " + plural : plural + ": " + list(names);
    }
}
