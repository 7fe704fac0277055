package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
        "3..4, 5, 8..9",
        "3..4, -5..5, -2 to 9",
        "3..4, >=5, >=8",
        "3..4, >5, >8",
        "<5, 3..4, <9",
        "~3, 4, ~7",
        "~3, ~4, ~7",
        "~3, ~4+-10%, ~7",
        "~3, 4..5, open",
        "~3, >=4, open",
        "~20+-10%, 61..62, 79..84",
        "~20+-10%, >=4, >=22",
        "<4, ~20+-10%, <26",
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
        "7..9, 4, 3..5",
        "7, 4..9, -2 to 3",
        "7..9, 1..2, 5..8",
        "7..9, >=4, <=5",
        "7, ~4, ~3",
    })
    void aDifferenceTurnsTheBoundOfWhatIsTakenAway(String left, String right, String difference) {
        assertThat(text(amount(left).minus(amount(right)))).isEqualTo(difference);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 100, 33.3333333333333333",
        "2, 3, 1, 0.6666666666666667",
        ">=1, 4, 100, >=25",
        ">=1, -4, 1, <=-0.25",
        "1..2, 4, 100, 25..50",
        "1..2, -4, 1, -0.5 to -0.25",
        "1..2, 3, 1, 0.3333333333333333..0.6666666666666667",
        "~1, 4, 100, ~25",
        "1, 2..4, 100, 25..50",
        "-1, 2..4, 100, -50 to -25",
        "-1..1, 2..4, 100, -50 to 50",
        "1..2, -4..-2, 1, -1 to -0.25",
        "1, 3..6, 1, 0.1666666666666666..0.3333333333333334",
        "10, ~20+-50%, 3, 1..3",
        "1, 0..4, 1, open",
        "1, -4..0, 1, open",
        "1, -1..4, 1, open",
        "1, ~4, 1, open",
        "~1, 2..4, 1, open",
        "~1, >=4, 1, open",
        "0, 0, 1, open",
        ">=1, 0, 1, open",
    })
    void aQuotientIsScaledAndRoundedOnceAndARangeOutwards(
            String dividend, String divisor, BigDecimal scale, String quotient) {
        assertThat(text(amount(dividend).over(amount(divisor), scale))).isEqualTo(quotient);
    }

    @Test
    void whatIsAboutAValueKeepsItsMarginWhateverIsDoneToIt() {
        Amount about = amount("~24+-5%");
        assertThat(about.least()).contains(new BigDecimal("22.8"));
        assertThat(about.most()).contains(new BigDecimal("25.2"));
        assertThat(about.negated().least()).contains(new BigDecimal("-25.2"));
        assertThat(about.negated().most()).contains(new BigDecimal("-22.8"));
        assertThat(about.plus(amount("~10+-10%")).flatMap(Amount::most)).contains(new BigDecimal("36.2"));
        assertThat(about.over(amount("-2"), BigDecimal.ONE).flatMap(Amount::least))
                .contains(new BigDecimal("-12.6"));
        assertThat(about.times(new BigDecimal("-10")).most()).contains(new BigDecimal("-228"));
        assertThat(amount("~24").most()).isEmpty();
        assertThat(amount("~24").negated().least()).isEmpty();
        assertThat(amount("~-24+-5%").least()).contains(new BigDecimal("-25.2"));
    }

    @Test
    void aWordStaysWithItsNumberAndWithNoOther() {
        Amount worded = amount("~24").worded("khoảng");
        assertThat(worded).hasToString("~24 (khoảng)");
        assertThat(worded.times(BigDecimal.TEN)).hasToString("~240 (khoảng)");
        assertThat(worded.times(new BigDecimal("-1"))).hasToString("~-24 (khoảng)");
        assertThat(text(worded.plus(amount("1")))).isEqualTo("~25");
        assertThat(text(worded.over(amount("2"), BigDecimal.ONE))).isEqualTo("~12");
        assertThat(worded.negated()).hasToString("~-24");
    }

    @Test
    void aWordStandsWhereItsSourceHadIt() {
        assertThat(amount("~24").worded("khoảng").inWords("24,0")).isEqualTo("khoảng 24,0");
        assertThat(amount(">=5").worded("từ … trở lên").inWords("5,0")).isEqualTo("từ 5,0 trở lên");
    }

    @ParameterizedTest
    @CsvSource({
        "10,  3, 30",
        "10, -3, -30",
        "1..2, 10, 10..20",
        "1..2, -10, -20 to -10",
        ">=3, 10, >=30",
        ">3, -10, <-30",
        "~3, 10, ~30"
    })
    void anotherUnitIsTheSameAmount(String amount, BigDecimal factor, String scaled) {
        assertThat(amount(amount).times(factor)).hasToString(scaled);
    }

    @Test
    void aRangeRunsForwardAndOneOfASingleValueIsThatValue() {
        assertThat(Amount.range(new BigDecimal("5.0"), new BigDecimal("5"))).isEqualTo(amount("5"));
        assertThatThrownBy(() -> amount("6..5")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(Bound.RANGE, BigDecimal.ONE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Amount(Bound.EXACT, BigDecimal.ONE, BigDecimal.TEN, ""))
                .isInstanceOf(IllegalArgumentException.class);
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
        "1..2, 5,    3",
        "5,    1..2, 3",
        "1..2, 2..5, 0",
        "1..2, >=4,  2",
        "~20+-10%, 30, 8",
        "~20,  30,   0",
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
    void anEndIsANumberTooThatTheLedgerMustHold() {
        assertThat(amount("1..1e22").excess()).isPresent();
        assertThat(amount("-1e22..1").excess()).isPresent();
        assertThat(amount("~9999999999999999999999+-1%").excess()).isPresent();
        assertThat(amount("1..2").excess()).isEmpty();
        assertThat(amount("-20..10").magnitude()).isEqualTo(new BigDecimal("20"));
        assertThat(amount("-10..20").magnitude()).isEqualTo(new BigDecimal("20"));
        assertThat(amount("-10").magnitude()).isEqualTo(new BigDecimal("10"));
    }

    @Test
    void whatIsSmallerThanAnyDecimalKeptIsNothing() {
        assertThat(amount("1e-999999999")).isEqualTo(amount("0"));
        assertThat(amount("0.00000000000000006")).hasToString("0.0000000000000001");
        assertThat(amount("0.00000000000000009")).hasToString("0.0000000000000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {">=31", ">31", "<=31", "<31", "31", "31..32", "0..32", "~31"})
    void readsAsPeopleWriteIt(String written) {
        assertThat(amount(written)).hasToString(written);
        assertThat(amount(written).isExact()).isEqualTo(written.equals("31"));
    }
}
