package org.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Operators read our texts in a second language: standard terms instead of idioms, and comments that begin with a subject. */
class PlainWordsTest {

    /** Files of migrations that stores have run stay as they are. */
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");

    private static final Pattern IDIOM = Pattern.compile(
            "g(?:o|oes|one) on with|went on with|giv(?:e|es|en) up\\b|ma(?:ke|kes|de) up for|passed over|\\bPATIENCE\\b|canHeal");

    private static final Pattern QUESTION = Pattern.compile(
            "^\\s*(?:/\\*\\*|\\*|//) (?:What|How|Which|Who)\\b|(?:@param \\w+|@return) (?:what|how|which|who)\\b");

    @Test
    void sourcesAndDocumentsUseTheStandardTerms() throws IOException {
        assertThat(found(IDIOM, "src/main", "docs", "jobs", "config", "README.md"))
                .isEmpty();
    }

    @Test
    void noCommentBeginsWithAQuestion() throws IOException {
        assertThat(found(QUESTION, "src/main/java")).isEmpty();
    }

    private static List<String> found(Pattern pattern, String... roots) throws IOException {
        List<String> found = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> files = Files.walk(Path.of(root))) {
                for (Path file : files.filter(PlainWordsTest::isText).toList()) {
                    List<String> lines = Files.readAllLines(file);
                    for (int line = 0; line < lines.size(); line++) {
                        if (pattern.matcher(lines.get(line)).find()) {
                            found.add(file + ":" + (line + 1) + ": "
                                    + lines.get(line).strip());
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isText(Path file) {
        return !file.startsWith(MIGRATIONS)
                && file.toString().matches(".*\\.(java|md|yaml|json|properties|sql)")
                && Files.isRegularFile(file);
    }
}
