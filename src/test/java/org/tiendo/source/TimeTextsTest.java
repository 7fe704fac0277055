package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTextsTest {

    @ParameterizedTest
    @CsvSource({
        "2023-12-31, 2023-12-31",
        "0001-01-01, 0001-01-01",
        "-0044-03-15, -0044-03-15",
        "10000-01-01, +10000-01-01",
        "+10000-01-01, +10000-01-01"
    })
    void readsDaysOfAnyYear(String text, LocalDate day) {
        assertThat(TimeTexts.day(text)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-31 23:59:59, 2023-12-31T23:59:59",
        "2023-12-31 23:59:59.5, 2023-12-31T23:59:59.5",
        "2023-12-31T23:59, 2023-12-31T23:59",
        "2023-12-31 23:59:59.123456789999, 2023-12-31T23:59:59.123456789",
        "10000-01-01 00:00:00.123456789999, +10000-01-01T00:00:00.123456789",
        "-0044-03-15 00:00:00.123456789999, -0044-03-15T00:00:00.123456789"
    })
    void readsTimesOfAnyPrecision(String text, LocalDateTime time) {
        assertThat(TimeTexts.time(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2023-12-31 16:59:59.5 UTC",
                "2023-12-31 23:59:59.5 +07:00",
                "2023-12-31 23:59:59.5 Asia/Ho_Chi_Minh"
            })
    void readsPointsInTimeInTheirOwnZone(String text) {
        assertThat(TimeTexts.instant(text)).isEqualTo(Instant.parse("2023-12-31T16:59:59.5Z"));
    }

    @Test
    void takesTheFirstOfTwoHoursThatClocksShowAlike() {
        assertThat(TimeTexts.instant("2023-10-29 02:30:00 Europe/Paris"))
                .isEqualTo(Instant.parse("2023-10-29T00:30:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "2023-13-01", "2023-12-31 25:00:00", "7"})
    void refusesOtherTexts(String text) {
        assertThatThrownBy(() -> TimeTexts.day(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> TimeTexts.time(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> TimeTexts.instant(text)).isInstanceOf(DateTimeException.class);
    }

    @Test
    void writesMicroseconds() {
        assertThat(TimeTexts.of(LocalDateTime.parse("2023-12-31T23:59:59"))).isEqualTo("2023-12-31 23:59:59");
        assertThat(TimeTexts.of(LocalDateTime.parse("2023-12-31T23:59:59.5"))).isEqualTo("2023-12-31 23:59:59.5");
    }
}
