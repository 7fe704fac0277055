package org.tiendo.store;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the file of an embedded store. */
final class EmbeddedFile {

    /**
     * Other words before a colon, as in {@code jdbc:h2:mem:} and {@code jdbc:h2:tcp:}, name no file of this process.
     */
    private static final Pattern URL = Pattern.compile("jdbc:h2:(?:file:)?(?![A-Za-z]{2,}:)([^;]+).*");

    private EmbeddedFile() {}

    /** The file that the JDBC URL names; empty for stores in memory and on servers. */
    static Optional<Path> of(String url) {
        Matcher matcher = URL.matcher(url);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String file = Objects.requireNonNull(matcher.group(1));
        return Optional.of(
                file.startsWith("~") ? Path.of(System.getProperty("user.home") + file.substring(1)) : Path.of(file));
    }
}
