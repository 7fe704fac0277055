package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateClashTest {

    private static Optional<DateClash> between(String first, String second) {
        return DateClash.between(DatePattern.of(first), DatePattern.of(second));
    }

    @Test
    void givesAnExampleReadBothWays() {
        assertThat(between("dd/MM/yyyy", "MM/dd/yyyy"))
                .contains(new DateClash("02/01/2024", "2024-01-02", "2024-02-01"));
    }

    @ParameterizedTest
    @CsvSource({
        "d/M/yyyy, M/d/yyyy",
        "dd.MM.yy, yy.MM.dd",
        "dd.MM.yy, MM.dd.yy",
        "MM.dd.yy, yy.MM.dd",
        "yyyyMM, ddMMyy",
        "ddMMyyyy, yyyyMMdd",
        "yyyy, yyMM",
        "dd/MM/yyyy HH:mm, MM/dd/yyyy HH:mm",
        "dd/MM/yyyy HH:mm, dd/MM/yyyy mm:HH"
    })
    void findsATextOfEitherThatTheOtherReadsDifferently(String first, String second) {
        assertThat(between(first, second)).isPresent();
        assertThat(between(second, first)).isPresent();
    }

    @ParameterizedTest
    @CsvSource({
        "yyyy-MM-dd, dd/MM/yyyy",
        "d/M/yyyy, dd/MM/yyyy",
        "dd/MM/yyyy, dd/MM/yy",
        "yyyy-MM-dd, yyyy-MM",
        "yyyy, yyyy-MM",
        "M/yyyy, QQQ/yyyy",
        "dd/MM/yyyy, dd/MM/yyyy HH:mm",
        "MM/yy, dd/MM/yyyy"
    })
    void findsNoneWhereNoTextIsOfBoth(String first, String second) {
        assertThat(between(first, second)).isEmpty();
    }
}
