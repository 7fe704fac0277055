package org.tiendo.catalog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;
import org.tiendo.source.SourceException;

/**
 * A password or other secret, which is stored in the environment or in its own file, never in a file of the home, a
 * message or a log.
 */
final class Secret {

    private static final String FILE = "file:";

    /** Passwords in URLs: {@code password=...}, or {@code user:...@host}. */
    private static final Pattern IN_URL = Pattern.compile("(?i)(password|pwd)\\s*=\\s*[^&;\\s]|//[^/@:]*:[^/@]+@");

    private Secret() {}

    static void check(Entry password, Placeholders placeholders, Problems problems) {
        check(password, "password", placeholders, problems);
    }

    /** @param word the name of the secret in problems */
    static void check(Entry secret, String word, Placeholders placeholders, Problems problems) {
        String text = secret.text();
        if (isInFile(text)) {
            placeholders.check(secret, problems);
            file(text, word, placeholders, secret, problems);
        } else if (Placeholders.isOnlyVariable(text)) {
            placeholders.check(secret, problems);
        } else {
            problems.add(secret, "a " + word + " must not stand here; write ${NAME}, ${NAME:-} or file:PATH");
        }
    }

    private static void file(String text, String word, Placeholders placeholders, Entry secret, Problems problems) {
        Path file = path(text, placeholders);
        if (!Files.isReadable(file)) {
            problems.add(
                    secret,
                    "the " + word + "'s file " + file + " can't be read; create it, or name another (a path is"
                            + " relative to the home)");
        }
    }

    /** Reports a problem where a URL contains a password. */
    static void checkUrl(Entry url, Problems problems) {
        checkUrl(url, "password", problems);
    }

    /** @param key the key under which the secret belongs */
    static void checkUrl(Entry url, String key, Problems problems) {
        if (IN_URL.matcher(Placeholders.literal(url.text())).find()
                || IN_URL.matcher(defaults(url.text())).find()) {
            problems.add(url, "a password must not stand in a URL; use the key " + key);
        }
    }

    /**
     * Supplies the secret. It is read at each use, so that it is not stored and a changed file takes effect
     * immediately.
     */
    static Supplier<String> of(String text, Placeholders placeholders) {
        return isInFile(text) ? () -> read(path(text, placeholders)) : () -> placeholders.fill(text);
    }

    /** Returns whether the text names the file of a secret. */
    static boolean isInFile(String text) {
        return text.startsWith(FILE);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).stripTrailing();
        } catch (IOException e) {
            throw SourceException.lasting("the password's file " + file + " can't be read", e);
        }
    }

    private static Path path(String text, Placeholders placeholders) {
        return placeholders
                .home()
                .resolve(placeholders.fill(text.substring(FILE.length())))
                .toAbsolutePath()
                .normalize();
    }

    private static String defaults(String text) {
        return text.replace("${", " ").replace(":-", " ");
    }
}
