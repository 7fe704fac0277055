package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "dd/MM/yyyy, 31/12/2023, 2023-12-31",
                "d/M/yyyy, 1/2/2024, 2024-02-01",
                "dd.MM.yy, 31.12.23, 2023-12-31",
                "yyyyMMdd, 20231231, 2023-12-31",
                "dd MMM yyyy, 31 Dec 2023, 2023-12-31",
                "dd/MM/yyyy HH:mm, 31/12/2023 08:30, 2023-12-31 08:30",
                "yyyy-MM, 2023-06, 2023-06-01..2023-06-30",
                "M/yyyy, 6/2023, 2023-06-01..2023-06-30",
                "'Tháng 'M/yyyy, Tháng 6/2023, 2023-06-01..2023-06-30",
                "MMM-yy, Jan-23, 2023-01-01..2023-01-31",
                "QQQ/yyyy, Q1/2023, 2023-01-01..2023-03-31",
                "yyyy-QQQ, 2023-Q4, 2023-10-01..2023-12-31",
                "yyyy, 2024, 2024-01-01..2024-12-31"
            })
    void readsDaysMonthsQuartersAndYears(String pattern, String text, String days) {
        assertThat(DatePattern.of(pattern).read(text)).hasToString(days);
    }

    @ParameterizedTest
    @CsvSource({
        "dd/MM/yyyy, 31/04/2024",
        "dd/MM/yyyy, 12/31/2023",
        "dd/MM/yyyy, 1/2/2024",
        "dd/MM/yyyy, 31/12/23",
        "dd/MM/yyyy, 31/12/2023 08:30",
        "yyyy-MM-dd, 2023-02-29",
        "yyyy-MM-dd, 45291",
        "yyyy-MM, 2023-13",
        "yyyy, 45291",
        "yyyy, 23",
        "QQQ/yyyy, Q5/2023"
    })
    void makesNoTextAnotherDay(String pattern, String text) {
        assertThat(DatePattern.of(pattern).read(text)).isNull();
    }

    /** As people write days, months and years in one column of a file. */
    @Test
    void readsOfManyWaysOnlyTheOneThatIsDeclared() {
        var iso = DatePattern.of("yyyy-MM-dd");
        var texts = Stream.of(
                "31/12/2023",
                "12/31/2023",
                "1/2/2024",
                "13/01/2024",
                "12/31/23",
                "45291",
                "2023-02-29",
                "2024-02-29",
                "2023",
                "2021/22",
                "2023-06",
                "06/2023",
                "T6/2023",
                "Q1/2023",
                "2023Q1",
                "Jan-23",
                "31 Dec 2023",
                "2023-12-31 00:00:00",
                "2023-12-31T23:30:00Z",
                "20231231",
                "31.12.2023",
                "2023/12/31",
                "2023-W53");

        assertThat(texts.filter(text -> iso.read(text) != null)).containsExactly("2024-02-29");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"dd/bb/yyyy", "HH:mm", "dd/MM", "dd/yyyy", "YYYY-MM-dd", "YYYY-'W'ww", "dd/MM/yyyy hh:mm", "'x"})
    void refusesAPatternThatNamesNoDays(String pattern) {
        assertThatThrownBy(() -> DatePattern.of(pattern)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void takesLettersInQuotesAsTheyStand() {
        assertThat(DatePattern.of("'Yy' yyyy").read("Yy 2023")).hasToString("2023-01-01..2023-12-31");
    }

    @Test
    void knowsWhatPatternWasMeant() {
        assertThat(DatePattern.meant("YYYY-MM-DD")).contains("yyyy-MM-dd");
        assertThat(DatePattern.meant("'Year' YYYY")).contains("'Year' yyyy");
        assertThat(DatePattern.meant("YYYY-'W'ww")).isEmpty();
        assertThat(DatePattern.meant("dd/bb")).isEmpty();
    }
}
