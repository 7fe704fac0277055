package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.source.NumberFormat.EN;
import static org.tiendo.source.NumberFormat.PLAIN;
import static org.tiendo.source.NumberFormat.VI;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberFormatTest {

    @Test
    void readsNoNumberThatIsAsLongAsABook() {
        assertThat(PLAIN.parse("9".repeat(1000))).isNotNull();
        assertThat(PLAIN.parse("9".repeat(1001))).isNull();
        assertThat(PLAIN.parse("1e400")).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VI    | 1.234,5      | 1234.5",
                "VI    | 7.021        | 7021",
                "VI    | 1,234        | 1.234",
                "VI    | 177.656      | 177656",
                "VI    | 51259        | 51259",
                "VI    | 1.300.000    | 1300000",
                "VI    | -0,5         | -0.5",
                "VI    | +3           | 3",
                "VI    | 03           | 3",
                "VI    | 1234567,25   | 1234567.25",
                "EN    | 1,234.5      | 1234.5",
                "EN    | 7.021        | 7.021",
                "EN    | 1,234        | 1234",
                "EN    | 0.123        | 0.123",
                "PLAIN | 1234.5       | 1234.5",
                "PLAIN | 7.021        | 7.021",
                "PLAIN | -12          | -12",
                "PLAIN | \u221212     | -12",
                "VI    | \u22121.234,5 | -1234.5",
            })
    void readsWhatItsCountryWrites(NumberFormat format, String text, BigDecimal number) {
        assertThat(format.parse(text)).isEqualByComparingTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.23,4",
                "12.34.567",
                "1234.567",
                "1.2345",
                "0.123",
                "007.021",
                "63.69",
                "1,234.5",
                "1.234,",
                ",5",
                "1,2,3",
                "63,69%",
                "1 234",
                "1\u00A0234",
                "1e5",
                "(1.234)",
                "abc",
                "-",
                ".",
                "1..234",
                "\u0661",
                "--1",
                "1-",
            })
    void rejectsUnderViWhatIsNotGroupedOrMayMeanSomethingElse(String text) {
        assertThat(VI.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.234,5", "0,123", "63,69", "1,23.4", "1,2345", "1234,567", "12,34,567", "5.", ".5"})
    void rejectsUnderEnWhatIsNotGroupedOrMayMeanSomethingElse(String text) {
        assertThat(EN.parse(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,234", "1,234.5", "1.234.567", "63,69"})
    void takesNoGroupsWherePlainNumbersAreWritten(String text) {
        assertThat(PLAIN.parse(text)).isNull();
    }

    @Test
    void readsBackWhateverIsWrittenInItsOwnFormat() {
        var random = new Random(20231231);
        var vi = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.GERMANY));
        var en = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.US));
        for (int i = 0; i < 2000; i++) {
            var number =
                    BigDecimal.valueOf(random.nextLong(2_000_000_000_000L) - 1_000_000_000_000L, random.nextInt(5));
            assertThat(VI.parse(vi.format(number))).as(vi.format(number)).isEqualByComparingTo(number);
            assertThat(EN.parse(en.format(number))).as(en.format(number)).isEqualByComparingTo(number);
            assertThat(PLAIN.parse(number.toPlainString())).isEqualByComparingTo(number);
        }
    }
}
