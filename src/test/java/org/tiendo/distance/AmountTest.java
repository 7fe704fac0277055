package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Said.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTest {

    private static String text(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("open");
    }

    @ParameterizedTest
    @CsvSource({
        "3,   4,   7",
        "3,   >=4, >=7",
        ">3,  4,   >7",
        ">=3, >=4, >=7",
        ">=3, >4,  >7",
        ">3,  >=4, >7",
        "<=3, <=4, <=7",
        "<=3, <4,  <7",
        "<3,  <4,  <7",
        ">=3, <=4, open",
        "<3,  >4,  open",
    })
    void aSumIsKnownFromTheSideItsAddendsAreKnownFrom(String left, String right, String sum) {
        assertThat(text(amount(left).plus(amount(right)))).isEqualTo(sum);
    }

    @ParameterizedTest
    @CsvSource({
        "7,   4,   3",
        "37,  >=31, <=6",
        "37,  >31, <6",
        "37,  <=31, >=6",
        "37,  <31, >6",
        ">=7, <4,  >3",
        ">=7, >=4, open",
    })
    void aDifferenceTurnsTheBoundOfWhatIsTakenAway(String left, String right, String difference) {
        assertThat(text(amount(left).minus(amount(right)))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 100, 33.3333333333333333",
        "2, 3, 1, 0.6666666666666667",
        ">=1, 4, 100, >=25",
        ">=1, -4, 1, <=-0.25"
    })
    void aQuotientIsScaledAndRoundedOnce(String dividend, String divisor, String scale, String quotient) {
        assertThat(amount(dividend).over(new BigDecimal(divisor), new BigDecimal(scale)))
                .isEqualTo(amount(quotient));
    }

    @ParameterizedTest
    @CsvSource({
        "31,   28,   3",
        "28,   31,   3",
        ">=31, 28,   3",
        "28,   >=31, 3",
        ">=31, 40,   0",
        "40,   >=31, 0",
        ">=31, >5,   0",
        ">=31, <=28, 3",
        "<28,  31,   3",
        "<28,  20,   0",
        "<=28, <5,   0",
    })
    void twoAmountsAreAsFarApartAsTheyMustBe(String left, String right, BigDecimal distance) {
        assertThat(amount(left).distance(amount(right))).isEqualByComparingTo(distance);
    }

    @Test
    void equalAmountsAreEqualHoweverTheyAreWritten() {
        assertThat(amount("100")).isEqualTo(amount("100.00")).hasToString("100");
        assertThat(amount("0.00000000000000005")).isEqualTo(amount("0"));
        assertThat(amount("0.00000000000000015")).isEqualTo(amount("0.0000000000000002"));
    }

    @ParameterizedTest
    @CsvSource({
        "9999999999999999999999,                      ",
        "-9999999999999999999999.9999999999999999,    ",
        "9999999999999999999999.99999999999999994,    ",
        "0.0000000000000000000000000000000000001,     ",
        "1e-999999999,                                ",
        "0e999999999,                                 ",
        "9999999999999999999999.99999999999999996, has 23 digits before the decimal point",
        "10000000000000000000000,                  has 23 digits before the decimal point",
        "-1e22,                                    has 23 digits before the decimal point",
        "1e999999999,                              has 1000000000 digits before the decimal point",
    })
    void saysWhatTheLedgerCannotHold(BigDecimal value, @Nullable String why) {
        assertThat(Amount.excess(value).orElse("")).isEqualTo(why == null ? "" : why + ", at most 22 can be kept");
    }

    @Test
    void whatIsSmallerThanAnyDecimalKeptIsNothing() {
        assertThat(amount("1e-999999999")).isEqualTo(amount("0"));
        assertThat(amount("0.00000000000000006")).hasToString("0.0000000000000001");
        assertThat(amount("0.00000000000000009")).hasToString("0.0000000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {">=31", ">31", "<=31", "<31", "31"})
    void readsAsPeopleWriteIt(String written) {
        assertThat(amount(written)).hasToString(written);
        assertThat(amount(written).isExact()).isEqualTo(written.equals("31"));
    }
}
