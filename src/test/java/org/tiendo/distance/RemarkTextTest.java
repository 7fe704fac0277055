package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Said.amount;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class RemarkTextTest {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle("messages.reasons", locale);
    }

    private static String vietnamese(Remark... remarks) {
        return new RemarkText(VIETNAMESE).of(List.of(remarks));
    }

    private static String english(Remark... remarks) {
        return RemarkText.ENGLISH.of(List.of(remarks));
    }

    @Test
    void everyKindHasASentenceInEveryLanguage() {
        Set<String> singular = ENGLISH.keySet().stream()
                .filter(key -> key.endsWith(".one"))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> keys = new TreeSet<>(ENGLISH.keySet());
        keys.removeAll(singular);

        assertThat(bundle(VIETNAMESE).keySet()).containsExactlyInAnyOrderElementsOf(keys);
        assertThat(keys)
                .containsAll(Arrays.stream(RemarkKind.values())
                        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
                        .toList());
        assertThat(keys)
                .containsAll(
                        singular.stream().map(key -> key.replace(".one", "")).toList());
    }

    @ParameterizedTest
    @EnumSource
    void everyLanguageNamesAllThatAKindSpeaksOf(RemarkKind kind) {
        String key = kind.name().toLowerCase(Locale.ROOT);

        assertThat(places(bundle(VIETNAMESE).getString(key))).isEqualTo(places(ENGLISH.getString(key)));
    }

    private static Set<String> places(String sentence) {
        return Pattern.compile("\\{(\\d)[^}]*}")
                .matcher(sentence)
                .results()
                .map(place -> sentence.substring(place.start(1), place.end(1)))
                .collect(Collectors.toSet());
    }

    @Test
    void aVietnameseReaderGetsVietnameseWordsDaysAndNumbers() {
        assertThat(vietnamese(
                        RemarkKind.LATEST_FIGURE.of(LocalDate.of(2023, 9, 30)),
                        RemarkKind.MONTHS_COUNTED.of(9, 12),
                        RemarkKind.MISSING_MONTHS.of(List.of(YearMonth.of(2023, 10), YearMonth.of(2023, 11)))))
                .isEqualTo("số liệu mới nhất là của ngày 30/09/2023; 9/12 tháng; thiếu tháng: 10/2023, 11/2023");
        assertThat(vietnamese(RemarkKind.STATUS_LOWERED.of(
                        "gdp",
                        "62",
                        Period.year(2023),
                        DataStatus.PRELIMINARY,
                        DataStatus.OFFICIAL,
                        RemarkKind.MORE_FIGURES.of(1))))
                .isEqualTo(
                        "mức độ chính thức giảm: gdp của 62 kỳ 01/01/2023 đến 31/12/2023 nay là sơ bộ, trước là chính thức,"
                                + " và 1 số liệu khác");
        assertThat(vietnamese(RemarkKind.MAYBE_ZERO_DENOMINATOR.of(amount("-1234567.5..20"))))
                .isEqualTo("không tính được tỷ lệ: mẫu số -1.234.567,5 đến 20 có thể bằng 0");
    }

    @ParameterizedTest
    @CsvSource({"P2Y, 2 năm", "P18M, 18 tháng", "P1Y6M, 1 năm 6 tháng", "P45D, 45 ngày"})
    void aVietnameseReaderGetsALengthOfTimeInWords(String length, String said) {
        Remark missing = RemarkKind.NO_FIGURE_NEAR.of("poverty_rate", LocalDate.of(2023, 12, 31), length);

        assertThat(vietnamese(missing))
                .isEqualTo(
                        "không có số liệu poverty_rate của ngày 31/12/2023 hoặc của trong vòng " + said + " trước đó");
        assertThat(english(missing))
                .isEqualTo("no figure of poverty_rate of 2023-12-31 or up to " + length + " before");
    }

    @Test
    void aRemarkWithinARemarkIsPutIntoTheSameLanguage() {
        Remark missing = RemarkKind.NO_FIGURE_OF.of("exports", LocalDate.of(2022, 12, 31));

        assertThat(english(RemarkKind.NO_BASELINE.of(missing)))
                .isEqualTo("no baseline: no figure of exports of 2022-12-31");
        assertThat(vietnamese(RemarkKind.NO_BASELINE.of(missing)))
                .isEqualTo("không có số liệu kỳ gốc: không có số liệu exports của ngày 31/12/2022");
    }

    @Test
    void oneThingIsCountedInTheSingular() {
        assertThat(english(RemarkKind.MORE_ROWS.of(1))).isEqualTo(", and 1 more row");
        assertThat(english(RemarkKind.MORE_ROWS.of(2))).isEqualTo(", and 2 more rows");
        assertThat(vietnamese(RemarkKind.MORE_ROWS.of(1))).isEqualTo(", và 1 dòng khác");
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "-7.25, '-7,25'", "999, 999", "1000, 1.000", "-1234567.089, '-1.234.567,089'"})
    void numbersKeepAllTheirDigits(String number, String said) {
        assertThat(vietnamese(RemarkKind.ENDS.of(new BigDecimal(number), BigDecimal.ZERO)))
                .isEqualTo(said + "..0");
        assertThat(english(RemarkKind.ENDS.of(new BigDecimal(number), BigDecimal.ZERO)))
                .isEqualTo(number + "..0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"37", "-0.5", ">=31", ">31", "<=31", "<31", "61..62", "-4.21..-0.48", "~24", "~24+-10%"})
    void anAmountIsSaidInEnglishAsItIsWritten(String text) {
        Amount amount = amount(text);

        assertThat(english(RemarkKind.MAYBE_ZERO_DENOMINATOR.of(amount))).contains("denominator " + amount + " may");
        assertThat(english(RemarkKind.MAYBE_ZERO_DENOMINATOR.of(amount.worded("khoảng"))))
                .contains("denominator " + amount + " (khoảng) may");
    }

    @Test
    void aSourcesWordMayLookLikeAPlace() {
        assertThat(english(RemarkKind.WORD.of("{0} $1 \\ {9}"))).isEqualTo(" ({0} $1 \\ {9})");
    }
}
