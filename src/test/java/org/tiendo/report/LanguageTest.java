package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;

class LanguageTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void saysTheSameThingsAsEnglish(Language language) throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            for (Path english : files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList()) {
                Path own = english.resolveSibling(
                        String.valueOf(english.getFileName()).replace("_en.", "_" + language + "."));
                assertThat(keys(own)).as(own.toString()).isEqualTo(keys(english));
            }
        }
    }

    /** Not every language has a sentence of its own for one. */
    private static Set<String> keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            texts.load(reader);
        }
        return texts.stringPropertyNames().stream()
                .filter(key -> !key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void areThoseOfTheFilesOfMessages() {
        assertThat(Language.all()).extracting(Language::toString).containsExactly("en", "vi");
        assertThat(Language.find("fr")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void hasAWordOfItsOwnForEveryVerdict(Language language) {
        assertThat(Arrays.stream(Status.values()).map(language::word))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @ParameterizedTest
    @MethodSource("org.tiendo.report.Language#all")
    void saysOfEveryFigureThatIsNotOfficialWhatItIs(Language language) {
        assertThat(Arrays.stream(DataStatus.values()).filter(status -> status != DataStatus.OFFICIAL))
                .allSatisfy(status -> assertThat(language.word(status)).isNotBlank());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1130000 | 0 | 1.130.000 | 1,130,000",
                "63.6875 | 2 | 63,69     | 63.69",
                "63.685  | 2 | 63,69     | 63.69",
                "3.996   | 2 | 4,00      | 4.00",
                "-2.5    | 0 | -3        | -3",
                "-0.001  | 2 | 0,00      | 0.00",
                "999.999 | 2 | 1.000,00  | 1,000.00",
            })
    void roundsHalfUpToTheDecimalsShown(BigDecimal value, int decimals, String vietnamese, String english) {
        assertThat(Language.of("vi").rounded(value, decimals)).isEqualTo(vietnamese);
        assertThat(Language.EN.rounded(value, decimals)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"57.2000 | 57,2", "1.3E+6 | 1.300.000", "93.35 | 93,35", "10 | 10", "0.0000001 | 0,0000001"})
    void statesATargetAsThePlanDoes(BigDecimal value, String shown) {
        assertThat(Language.of("vi").exact(value)).isEqualTo(shown);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.42     | +1,42",
                "-2.68    | -2,68",
                "0        | 0,00",
                "-0.004   | -0,004",
                "0.000096 | +0,0001",
                "-170000  | -170.000,00"
            })
    void neverShowsADifferenceAsNone(BigDecimal value, String shown) {
        assertThat(Language.of("vi").difference(value, 2)).isEqualTo(shown);
    }
}
