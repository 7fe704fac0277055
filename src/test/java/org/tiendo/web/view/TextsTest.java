package org.tiendo.web.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;
import org.tiendo.web.Problem;
import org.tiendo.web.ProblemException;

class TextsTest {

    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/org/tiendo");
    private static final Set<Path> MENTIONING = Set.of(
            TEMPLATES,
            CODE.resolve("web"),
            CODE.resolve("access"),
            CODE.resolve("operations"),
            CODE.resolve("report"),
            CODE.resolve("run"),
            CODE.resolve("schedule"),
            CODE.resolve("inquiry"));
    private static final Pattern ASKED = Pattern.compile("t\\.of\\('([\\w.]+)'[,)]");
    private static final Pattern MENTIONED = Pattern.compile("['\"]([a-z][\\w.]*)['\"]");

    @ParameterizedTest
    @MethodSource("bundles")
    void everyTextThatAPageAsksForIsThereInEveryLanguage(String bundle) throws IOException {
        Set<String> asked = found(ASKED, Set.of(TEMPLATES.resolve(bundle)));

        for (Language language : Language.all()) {
            Set<String> there = new HashSet<>(keys(bundle, language));
            there.addAll(keys(Texts.SHARED, language));
            assertThat(there).as(bundle + " " + language).containsAll(asked);
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noTextIsThereForNothingOrInOneLanguageOnly(String bundle) throws IOException {
        Set<String> mentioned = found(MENTIONED, MENTIONING);

        for (Language language : Language.all()) {
            assertThat(keys(bundle, language))
                    .as(bundle + " " + language)
                    .isEqualTo(keys(bundle, Language.of("vi")))
                    .allMatch(key -> isMentioned(key, mentioned));
        }
    }

    /** The rest of a key may be a word of an enum. */
    private static boolean isMentioned(String key, Set<String> mentioned) {
        String family = key.substring(0, key.lastIndexOf('.') + 1);
        return mentioned.contains(key) || (!family.isEmpty() && mentioned.contains(family));
    }

    @ParameterizedTest
    @CsvSource({
        "vi, 2023-12-31, 31/12/2023",
        "vi, 2023-12-31 06:05, 31/12/2023 06:05",
        "vi, 2023-12-31 06:05:09, 31/12/2023 06:05:09",
        "en, 2023-12-31 06:05:09, 2023-12-31 06:05:09",
        "vi, run 2023-12-31, run 2023-12-31",
        "vi, 2023-02-30, 2023-02-30",
        "vi, 0000-00-00 25:61, 0000-00-00 25:61",
        "vi, 2023-01-01..2023-12-31, 01/01/2023 – 31/12/2023",
        "vi, 2023-01-01 - 2023-12-31, 01/01/2023 – 31/12/2023",
        "en, 2023-01-01..2023-12-31, 2023-01-01 – 2023-12-31",
        "vi, from 2023-01-01..2023-12-31, from 2023-01-01..2023-12-31",
        "vi, 1829 ms, '1,8 giây'",
        "en, 1829 ms, 1.8 s",
        "vi, 8.0 s, '8,0 s'",
        "en, 0.3 s, 0.3 s",
        "vi, 12 s, 12 s"
    })
    void daysMomentsAndTimesAreWrittenAsTheLanguageDoes(Language language, String kept, String shown) {
        assertThat(new Texts(language, Texts.SHARED).when(kept)).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-12-31", "2023-02-30", "0001-01-01", "0.5 s", "100 %", "<b>"})
    void textsThatSomebodyHasWrittenStayAsTheyAreInSentences(String written) {
        var texts = new Texts(Language.of("vi"), Texts.SHARED);
        ProblemException refusal = ProblemException.bad(Problem.NOT_A_DAY, "date", written);

        assertThat(texts.say(refusal.sentence())).contains("“" + written + "”");
        assertThat(texts.say(Phrase.plain(written))).isEqualTo(written);
    }

    @Test
    void daysInSentencesAreWrittenAsTheLanguageDoes() {
        var texts = new Texts(Language.of("vi"), Texts.SHARED);

        assertThat(texts.of("edition", LocalDate.of(2023, 12, 31))).contains("31/12/2023");
    }

    @ParameterizedTest
    @CsvSource({
        "vi, process 12 on north, tiến trình 12 trên north",
        "en, process 12 on north, process 12 on north",
        "vi, the process 12 on north, the process 12 on north"
    })
    void processesInSentencesAreNamedInWords(Language language, String name, String words) {
        var texts = new Texts(language, Texts.SHARED);

        assertThat(texts.say(Phrase.at(name))).isEqualTo(words);
        assertThat(texts.process(name)).isEqualTo(words);
        assertThat(texts.say(Phrase.plain(name))).isEqualTo(name);
    }

    @Test
    void everyVerdictHasASignOfItsOwn() {
        var texts = new Texts(Language.of("vi"), Texts.SHARED);

        assertThat(Arrays.stream(Status.values()).map(texts::sign)).doesNotHaveDuplicates();
    }

    /** The folders of templates, each of which has its texts. */
    static List<String> bundles() throws IOException {
        try (Stream<Path> folders = Files.list(TEMPLATES)) {
            return folders.filter(Files::isDirectory)
                    .map(folder -> Objects.toString(folder.getFileName()))
                    .filter(name -> Files.exists(Path.of("src/main/resources/messages", name + "_vi.properties")))
                    .sorted()
                    .toList();
        }
    }

    private static Set<String> keys(String bundle, Language language) {
        return new TreeSet<>(ResourceBundle.getBundle("messages." + bundle, language.locale())
                .keySet());
    }

    private static Set<String> found(Pattern pattern, Set<Path> folders) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    found.addAll(pattern.matcher(Files.readString(file))
                            .results()
                            .map(result -> Objects.requireNonNull(result.group(1)))
                            .collect(Collectors.toSet()));
                }
            }
        }
        return found;
    }
}
