package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberCellTest {

    @ParameterizedTest
    @ValueSource(strings = {"0.5", "-3", "1e99", "4.9e-99"})
    void keepsWhatAFigureMayBeMadeOf(BigDecimal number) {
        assertThat(NumberCell.of(number)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0e999999999", "1e-999999999", "-4.9e-324"})
    void takesWhatNoRoundingLeavesAnythingOfForNothing(BigDecimal number) {
        assertThat(NumberCell.of(number)).isEqualTo(BigDecimal.ZERO);
    }

    @Test
    void rejectsWhatWouldFillTheMemoryWithZeros() {
        assertThat(NumberCell.of(new BigDecimal("-1.2345e999999999")))
                .isEqualTo(new BadCell(
                        "-1.23E+999999999", "has 1000000000 digits before the decimal point, which is no figure"));
    }
}
