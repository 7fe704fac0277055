package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThresholdsTest {

    @ParameterizedTest
    @CsvSource({
        "1.2, ON_TRACK",
        "0.95, ON_TRACK",
        "0.949, AT_RISK",
        "0.60, AT_RISK",
        "0.599, OFF_TRACK",
        "0, OFF_TRACK",
        "-0.001, REVERSING",
    })
    void cutPacesOffWhereStatisticalOfficesDo(BigDecimal pace, Status status) {
        assertThat(Thresholds.USUAL.of(pace)).isEqualTo(status);
    }

    @Test
    void rejectWhatIsNotInOrder() {
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("0.60"), new BigDecimal("0.95")))
                .hasMessage("at risk begins between 0 and on track, which is 0.6, not at 0.95");
        assertThatThrownBy(() -> new Thresholds(new BigDecimal("0.60"), new BigDecimal("-0.1")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Thresholds(BigDecimal.ZERO, BigDecimal.ZERO).of(BigDecimal.ZERO))
                .isEqualTo(Status.ON_TRACK);
    }
}
