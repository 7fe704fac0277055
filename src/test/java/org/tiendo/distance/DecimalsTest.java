package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class DecimalsTest {

    @Test
    void roundsHalvesToTheEvenDigitAtTheLastDecimalOfTheLedger() {
        assertThat(normalised("0.00000000000000025")).isEqualTo("0.0000000000000002");
        assertThat(normalised("0.00000000000000035")).isEqualTo("0.0000000000000004");
    }

    @Test
    void writesNoTrailingZerosAndNoExponent() {
        assertThat(normalised("12.50")).isEqualTo("12.5");
        assertThat(normalised("1E+3")).isEqualTo("1000");
        assertThat(normalised("1E-999999999")).isEqualTo("0");
    }

    @Test
    void leavesAPlainNumberUnrounded() {
        assertThat(Decimals.plain(new BigDecimal("0.000000000000000250"))).hasToString("2.5E-16");
        assertThat(Decimals.plain(new BigDecimal("1E+3"))).hasToString("1000");
    }

    private static String normalised(String number) {
        return Decimals.normalised(new BigDecimal(number)).toPlainString();
    }
}
