package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;

class LanguageTest {

    @Test
    void saysTheSameThingsInEveryLanguage() {
        assertThat(ResourceBundle.getBundle("messages.board", Locale.forLanguageTag("vi"))
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages.board", Locale.ENGLISH)
                        .keySet());
    }

    @ParameterizedTest
    @EnumSource
    void hasAWordOfItsOwnForEveryVerdict(Language language) {
        assertThat(Arrays.stream(Status.values()).map(language::word))
                .doesNotHaveDuplicates()
                .allSatisfy(word -> assertThat(word).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
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
        assertThat(Language.VI.rounded(value, decimals)).isEqualTo(vietnamese);
        assertThat(Language.EN.rounded(value, decimals)).isEqualTo(english);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"57.2000 | 57,2", "1.3E+6 | 1.300.000", "93.35 | 93,35", "10 | 10", "0.0000001 | 0,0000001"})
    void statesATargetAsThePlanDoes(BigDecimal value, String shown) {
        assertThat(Language.VI.exact(value)).isEqualTo(shown);
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
        assertThat(Language.VI.difference(value, 2)).isEqualTo(shown);
    }
}
