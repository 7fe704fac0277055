package org.tiendo.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a package says of itself in its {@code package-info.java}. */
final class PackageSentence {

    private static final Pattern JAVADOC =
            Pattern.compile("/\\*\\*(.*?)(?:<p>.*?)?\\*/\\s*@NullMarked", Pattern.DOTALL);
    private static final Pattern SENTENCE = Pattern.compile("[^.]+(\\.(?!\\s)[^.]*)*\\.");

    private PackageSentence() {}

    /** The first paragraph of its Javadoc on one line; empty when that is none, or more or less than one sentence. */
    static Optional<String> in(Path sources, String packageName) throws IOException {
        var info = sources.resolve(packageName.replace('.', '/')).resolve("package-info.java");
        if (!Files.exists(info)) {
            return Optional.empty();
        }
        var javadoc = JAVADOC.matcher(Files.readString(info));
        if (!javadoc.find()) {
            return Optional.empty();
        }
        var text = Objects.requireNonNull(javadoc.group(1));
        return Optional.of(text.replaceAll("(\\s*\\n\\s*\\*?)+\\s*", " ").strip())
                .filter(sentence -> SENTENCE.matcher(sentence).matches());
    }
}
