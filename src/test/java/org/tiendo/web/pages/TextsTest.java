package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;

class TextsTest {

    private static final Pattern ASKED = Pattern.compile("t\\.of\\('([\\w.]+)'");
    private static final Pattern ADVICE = Pattern.compile("\"(problem\\.\\w+)\"");

    @Test
    void everyTextThatAPageAsksForIsThereInEveryLanguageAndNoOther() throws IOException {
        Set<String> asked = new TreeSet<>();
        try (Stream<Path> templates = Files.walk(Path.of("src/main/resources/templates"))) {
            for (Path template : templates.filter(Files::isRegularFile).toList()) {
                ASKED.matcher(Files.readString(template))
                        .results()
                        .forEach(found -> asked.add(Objects.requireNonNull(found.group(1))));
            }
        }

        ADVICE.matcher(Files.readString(Path.of("src/main/java/org/tiendo/web/pages/PageAnswers.java")))
                .results()
                .forEach(found -> asked.add(Objects.requireNonNull(found.group(1))));

        for (Language language : Language.values()) {
            ResourceBundle texts = ResourceBundle.getBundle("messages.pages", language.locale());
            assertThat(texts.keySet()).as(language.toString()).isEqualTo(asked);
        }
    }

    @Test
    void everyVerdictHasASignOfItsOwn() {
        var texts = new Texts(Language.VI);

        assertThat(Arrays.stream(Status.values()).map(texts::sign)).doesNotHaveDuplicates();
    }
}
