package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.distance.Said.amount;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ratios and growth of which one side at least is a bound. */
class QuotientTest {

    private static final BigDecimal PERCENT = new BigDecimal("100");

    private static String text(Optional<Amount> amount) {
        return amount.map(Amount::toString).orElse("open");
    }

    @ParameterizedTest
    @CsvSource({
        ">=10,   90..110, >=9.0909090909090909",
        ">10,    90..110, >9.0909090909090909",
        "<10,    90..110, <11.1111111111111112",
        "<=10,   80..100, <=12.5",
        "10,     >=50,    <=20",
        "10,     >50,     <20",
        "-10,    >=50,    >=-20",
        "-10,    >50,     >-20",
        "10,     <=-50,   >=-20",
        "10,     <-50,    >-20",
        "-10,    <=-50,   <=20",
        "10..12, >=50,    <=24",
        "-5..10, >=50,    -10 to 20",
        "-5..10, >50,     -10 to 20",
        "0..10,  >=50,    0..20",
        "-10..0, >=50,    -20 to 0",
        "0,      >=50,    0",
        ">=10,   >=50,    >0",
        ">=0,    >=50,    >=0",
        ">0,     >=50,    >0",
        ">=-10,  >=50,    >=-20",
        ">=-10,  >50,     >-20",
        "<10,    >=50,    <20",
        "<0,     >=50,    <0",
        "<-10,   >=50,    <0",
        ">=10,   <=-50,   <0",
        "10,     >0,      >0",
        "-10,    >0,      <0",
        "10,     <0,      <0",
        "0..10,  >0,      >=0",
        "-10..0, >0,      <=0",
        ">=1,    3,       >=33.3333333333333333",
        "<=1,    3,       <=33.3333333333333334",
        ">=1,    -3,      <=-33.3333333333333333",
        ">1,     -3,      <-33.3333333333333333",
        ">=-1,   3,       >=-33.3333333333333334",
        "-10..-5, >=50,   >=-20",
    })
    void isKnownFromEverySideThatItsEndsGive(String dividend, String divisor, String quotient) {
        assertThat(text(amount(dividend).over(amount(divisor), PERCENT))).isEqualTo(quotient);
    }

    @ParameterizedTest
    @CsvSource({
        "-5..10, >0",
        "<10,    >0",
        ">=-10,  >0",
        ">=-10,  <0",
        "10,     >=0",
        "10,     <=0",
        "10,     >-1",
        "10,     <5",
        "10,     0..5",
        "10,     -5..0",
        "~10,    >=5",
        "10,     ~5",
        ">=10,   ~5",
    })
    void isOpenWhereItMayBeAnyNumberOrItsDivisorMayBeZero(String dividend, String divisor) {
        assertThat(text(amount(dividend).over(amount(divisor), PERCENT))).isEqualTo("open");
    }

    @ParameterizedTest
    @CsvSource({
        "20,   >=10,   <=100",
        "20,   >10,    <100",
        "20,   >0,     >-100",
        ">=20, 5..10,  >=100",
        ">=31, 37..38, >=-18.4210526315789474",
        ">=31, 37,     >=-16.2162162162162163",
        "<=31, 37,     <=-16.2162162162162162",
        ">=20, >=10,   >-100",
        "20,   0..5,   open",
    })
    void growthIsTheQuotientLessAHundred(String now, String base, String growth) {
        assertThat(text(amount(now).growthOver(amount(base)))).isEqualTo(growth);
    }
}
