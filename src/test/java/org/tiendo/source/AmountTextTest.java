package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;

class AmountTextTest {

    private static final AmountWords WORDS = new AmountWords(
            Map.of(
                    Bound.ABOUT, List.of("khoảng", "~", "about"),
                    Bound.AT_LEAST, List.of("từ", "trở lên"),
                    Bound.MORE_THAN, List.of("trên", "more than"),
                    Bound.LESS_THAN, List.of("Dưới", "gần", "less", "less than")),
            List.of("-", "–", "đến"),
            null);

    private static final AmountText VIETNAMESE = new AmountText(NumberFormat.VI, WORDS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37                | 37",
                "-2                | -2",
                ">=31              | >=31",
                "≥ 31              | >=31",
                "> 4               | >4",
                "<5                | <5",
                "<=7               | <=7",
                "≤7                | <=7",
                ">-2               | >-2",
                "> 4.000           | >4000",
                "trên 4            | >4 (trên)",
                "Trên 4,5          | >4.5 (trên)",
                "dưới 5            | <5 (dưới)",
                "gần 700.000       | <700000 (gần)",
                "khoảng 24         | ~24 (khoảng)",
                "~24               | ~24 (~)",
                "~ -24             | ~-24 (~)",
                "About\u00a024     | ~24 (about)",
                "24 khoảng         | ~24 (… khoảng)",
                "more than 4       | >4 (more than)",
                "less than 4       | <4 (less than)",
                "31 trở lên        | >=31 (… trở lên)",
                "từ 31 trở lên     | >=31 (từ … trở lên)",
                "từ từ 31          | >=31 (từ từ)",
                "61-62             | 61..62",
                "61 – 62           | 61..62",
                "7-8               | 7..8",
                "61 đến 62         | 61..62",
                "từ 61 đến 62      | 61..62",
                "1.234,5-1.300     | 1234.5..1300",
                "-2-1              | -2 to 1",
                "-2--1             | -2 to -1",
                "-2 – -1           | -2 to -1",
                "\u22122-\u22121 | -2 to -1",
                ">\u22122         | >-2",
                "5-5               | 5",
                "1990 đến 2024     | 1990..2024",
            })
    void readsNumbersBoundsRangesAndApproximateNumbers(String text, String amount) {
        assertThat(VIETNAMESE.read(text)).isInstanceOf(Amount.class).hasToString(amount);
    }

    @Test
    void readsWordsWhoseLettersAreComposedOfParts() {
        String decomposed = Normalizer.normalize("dưới 5", Normalizer.Form.NFD);
        assertThat(VIETNAMESE.read(decomposed)).hasToString("<5 (dưới)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                ">=",
                "trên",
                "trên4",
                "4trên",
                ">>4",
                "=>4",
                "31+",
                "vào 4",
                "> 1.23",
                "61đến62",
                "-",
                "--",
                "5-",
                "-5-",
                "đến 5",
                "2024-01-05",
                "5 trên 10",
                "khoảng trên 4",
                "~",
                "24~25"
            })
    void takesNothingElseForAnAmount(String text) {
        assertThat(VIETNAMESE.read(text)).isEqualTo(new BadCell(text, "is not a number written like 1.234,5"));
    }

    @ParameterizedTest
    @CsvSource({
        "62-61,         is a range that ends below its start",
        "62 đến 61,     is a range that ends below its start",
        "1--2,          is a range that ends below its start",
        "01-02,         may be a range or a date",
        "1-02,          may be a range or a date",
        "12-2023,       may be a range or a date",
        "2023-2024,     may be a range or a date",
        "2023-12,       may be a range or a date",
        "khoảng 61-62,  'is a range, and ''khoảng'' stands beside it: which of the two?'",
    })
    void guessesNothingOfWhatMayBeTwoThings(String text, String reason) {
        assertThat(VIETNAMESE.read(text)).isEqualTo(new BadCell(text, reason));
    }

    @Test
    void readsTheEndsOfARangeAsItsSourceWritesNumbers() {
        assertThat(new AmountText(NumberFormat.EN, WORDS).read("1,234.5-1,300")).hasToString("1234.5..1300");
        assertThat(new AmountText(NumberFormat.EN, WORDS).read("1.234,5-1.300")).isInstanceOf(BadCell.class);
        assertThat(new AmountText(NumberFormat.PLAIN, WORDS).read("0.5-0.75")).hasToString("0.5..0.75");
    }

    @Test
    void knowsHowFarAnApproximateNumberMayBeOffWhereItsSourceSays() {
        var words = new AmountWords(Map.of(Bound.ABOUT, List.of("~")), List.of(), new BigDecimal("0.05"));

        assertThat(new AmountText(NumberFormat.VI, words).read("~24"))
                .isEqualTo(
                        Amount.about(new BigDecimal(24), new BigDecimal("0.05")).worded("~"));
    }

    @Test
    void readsNumbersAndSignsOnlyForASourceWithoutWords() {
        AmountText plain = new AmountText(NumberFormat.PLAIN, AmountWords.NONE);

        assertThat(plain.read(">=31")).hasToString(">=31");
        for (String text : List.of("trên 4", "~24", "61-62")) {
            assertThat(plain.read(text)).isInstanceOf(BadCell.class);
        }
    }

    @Test
    void givesUpOnACellThatIsAsLongAsAFile() {
        String dashes = "1-".repeat(500_000) + "2";
        assertThat(VIETNAMESE.read(dashes)).isInstanceOf(BadCell.class);
    }
}
