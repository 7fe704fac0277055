package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlookTest {

    private static String sentence(BigDecimal needed, BigDecimal lastYear, Long left, Long days) {
        return new Outlook(
                        null,
                        null,
                        null,
                        null,
                        null,
                        Reason.NONE,
                        Reason.NONE,
                        new RequiredRate(needed, lastYear, left),
                        days,
                        null,
                        null,
                        List.of())
                .sentence();
    }

    @Test
    void keepsBothEndsOfARangeOrNone() {
        BigDecimal tooLarge = BigDecimal.TEN.pow(22);

        assertThat(ranging(BigDecimal.ONE, BigDecimal.TEN).kept().forecastHigh())
                .isEqualTo(BigDecimal.TEN);
        assertThat(ranging(BigDecimal.ONE, tooLarge).kept().forecastHigh()).isNull();
        assertThat(ranging(BigDecimal.ONE, tooLarge).kept().forecastLow()).isNull();
    }

    private static Outlook ranging(BigDecimal low, BigDecimal high) {
        return new Outlook(
                null, null, low, low, high, Reason.NONE, Reason.NONE, RequiredRate.NONE, null, null, null, List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "1239.6 | 980.2 | - | -18 | 18 days behind the path; needs 1 240 a month from here, last year did 980 a month",
                "98.46  | -     | - | 1   | 1 day ahead of the path; needs 98.5 a month from here",
                "9.846  | 0.1   | - | -1  | 1 day behind the path; needs 9.85 a month from here, last year did 0.1 a month",
                "1234567 | -    | - | 2   | 2 days ahead of the path; needs 1 234 567 a month from here",
                "-      | 980   | - | 0   | on the path",
                "100    | -     | - | -   | needs 100 a month from here",
                "602    | -     | 1 | -   | needs 602 in the 1 day left",
                "602    | 580   | 16 | -  | needs 602 in the 16 days left, last year did 580 in them",
            })
    void isToldInASentence(BigDecimal needed, BigDecimal lastYear, Long left, Long days, String sentence) {
        assertThat(sentence(needed, lastYear, left, days)).isEqualTo(sentence);
    }
}
