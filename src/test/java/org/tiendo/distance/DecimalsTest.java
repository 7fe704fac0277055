package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
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

    @Test
    void writesNumbersOfManyDigitsAsJavaDoesWithoutTheirTrailingZeros() {
        var random = new Random(7);
        for (int number = 0; number < 2_000; number++) {
            BigInteger digits =
                    new BigInteger(1 + random.nextInt(120), random).multiply(BigInteger.TEN.pow(random.nextInt(24)));
            var value = new BigDecimal(random.nextBoolean() ? digits : digits.negate(), 14 + random.nextInt(4));

            assertThat(Decimals.plain(value).toPlainString())
                    .isEqualTo(value.stripTrailingZeros().toPlainString());
            assertThat(Decimals.plain(value).scale()).isNotNegative();
        }
    }

    private static String normalised(String number) {
        return Decimals.normalised(new BigDecimal(number)).toPlainString();
    }
}
