package org.tiendo.distance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoalTest {

    private static String verdict(Goal goal, String actual) {
        return goal.verdict(Said.amount(actual)).map(Status::name).orElse("undecided");
    }

    private static Goal goal(Comparator comparator, String value) {
        return new Goal(comparator, new BigDecimal(value), null);
    }

    private static final Goal RANGE = new Goal(Comparator.BETWEEN, new BigDecimal("33"), new BigDecimal("34"));

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  3.996, NOT_REACHED, -0.004",
        "AT_LEAST,  4.00,  REACHED,     0",
        "AT_LEAST,  4.02,  EXCEEDED,    0.02",
        "MORE_THAN, 3.996, NOT_REACHED, -0.004",
        "MORE_THAN, 4.0,   NOT_REACHED, 0",
        "MORE_THAN, 4.02,  EXCEEDED,    0.02",
        "AT_MOST,   3.996, EXCEEDED,    0.004",
        "AT_MOST,   4,     REACHED,     0",
        "AT_MOST,   4.02,  NOT_REACHED, -0.02",
        "LESS_THAN, 3.996, EXCEEDED,    0.004",
        "LESS_THAN, 4,     NOT_REACHED, 0",
        "LESS_THAN, 4.02,  NOT_REACHED, -0.02",
    })
    void comparesUnrounded(Comparator comparator, String actual, String verdict, String gap) {
        Goal four = goal(comparator, "4");

        assertThat(verdict(four, actual)).isEqualTo(verdict);
        assertThat(four.gap(new BigDecimal(actual))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "32.5, NOT_REACHED, -0.5",
        "33,   REACHED,     0",
        "33.4, REACHED,     0",
        "34,   REACHED,     0",
        "34.2, NOT_REACHED, -0.2",
    })
    void aBandIsReachedWithItsEndsAndNeverExceeded(String actual, String verdict, String gap) {
        assertThat(verdict(RANGE, actual)).isEqualTo(verdict);
        assertThat(RANGE.gap(new BigDecimal(actual))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN_OR_MORE, 6.6, 6.8, 7.02, EXCEEDED,    0.22",
        "BETWEEN_OR_MORE, 7,   8,   8.1,  EXCEEDED,    0.1",
        "BETWEEN_OR_MORE, 33,  34,  33.9, REACHED,     0",
        "BETWEEN_OR_MORE, 33,  34,  33,   REACHED,     0",
        "BETWEEN_OR_MORE, 33,  34,  34,   REACHED,     0",
        "BETWEEN_OR_MORE, 33,  34,  32.9, NOT_REACHED, -0.1",
        "BETWEEN_OR_LESS, 33,  34,  34.1, NOT_REACHED, -0.1",
        "BETWEEN_OR_LESS, 33,  34,  34,   REACHED,     0",
        "BETWEEN_OR_LESS, 33,  34,  33,   REACHED,     0",
        "BETWEEN_OR_LESS, 33,  34,  32.5, EXCEEDED,    0.5",
        "BETWEEN_OR_MORE, -2,  -1,  -0.5, EXCEEDED,    0.5",
        "BETWEEN_OR_LESS, 5,   5,   5,    REACHED,     0",
    })
    void aRangeWithAGoodSideIsExceededBeyondIt(
            Comparator range, String from, String to, String actual, String verdict, String gap) {
        Goal goal = new Goal(range, new BigDecimal(from), new BigDecimal(to));

        assertThat(verdict(goal, actual)).isEqualTo(verdict);
        assertThat(goal.gap(new BigDecimal(actual))).isEqualTo(gap);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  61..62,   REACHED",
        "AT_LEAST,  61.5..62, EXCEEDED",
        "AT_LEAST,  60..62,   undecided",
        "AT_LEAST,  59..60,   NOT_REACHED",
        "MORE_THAN, 61..62,   undecided",
        "MORE_THAN, 62..63,   EXCEEDED",
        "MORE_THAN, 60..61,   NOT_REACHED",
        "AT_MOST,   60..61,   REACHED",
        "AT_MOST,   61..62,   undecided",
        "LESS_THAN, 61..62,   NOT_REACHED",
        "AT_LEAST,  ~61,      undecided",
        "AT_LEAST,  ~600,     undecided",
        "AT_LEAST,  ~70+-10%, EXCEEDED",
        "AT_LEAST,  ~61+-10%, undecided",
        "AT_LEAST,  ~50+-10%, NOT_REACHED",
    })
    void anIntervalDecidesWhereAllItsValuesDo(Comparator comparator, String actual, String verdict) {
        assertThat(verdict(goal(comparator, "61"), actual)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        "BETWEEN_OR_MORE, >=33, REACHED",
        "BETWEEN_OR_MORE, >34,  EXCEEDED",
        "BETWEEN_OR_MORE, >=32, undecided",
        "BETWEEN_OR_MORE, <33,  NOT_REACHED",
        "BETWEEN_OR_LESS, <=34, REACHED",
        "BETWEEN_OR_LESS, <33,  EXCEEDED",
        "BETWEEN_OR_LESS, >34,  NOT_REACHED",
        "BETWEEN_OR_LESS, >=34, undecided",
    })
    void aBoundMayDecideARangeWithAGoodSide(Comparator range, String actual, String verdict) {
        assertThat(verdict(new Goal(range, new BigDecimal("33"), new BigDecimal("34")), actual))
                .isEqualTo(verdict);
    }

    @Test
    void aimsAtTheEndOfARangeThatIsReachedFirst() {
        BigDecimal from = new BigDecimal("33");
        BigDecimal to = new BigDecimal("34");

        assertThat(new Goal(Comparator.BETWEEN_OR_MORE, from, to).aim()).isEqualTo(from);
        assertThat(new Goal(Comparator.BETWEEN_OR_LESS, from, to).aim()).isEqualTo(to);
        assertThat(goal(Comparator.AT_MOST, "4").aim()).isEqualTo("4");
    }

    @Test
    void aBandHasNoBetterSide() {
        assertThat(RANGE.isBetter(new BigDecimal("33.5"), BigDecimal.ONE)).isFalse();
        assertThat(goal(Comparator.AT_LEAST, "4").isBetter(BigDecimal.TEN, BigDecimal.ONE))
                .isTrue();
        assertThat(goal(Comparator.AT_LEAST, "4").isBetter(BigDecimal.ONE, BigDecimal.ONE))
                .isFalse();
        assertThat(goal(Comparator.LESS_THAN, "4").isBetter(BigDecimal.TEN, BigDecimal.ONE))
                .isFalse();
        assertThat(goal(Comparator.LESS_THAN, "4").isBetter(BigDecimal.ONE, BigDecimal.ONE))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  >=5, EXCEEDED",
        "AT_LEAST,  >=4, REACHED",
        "AT_LEAST,  >4,  EXCEEDED",
        "AT_LEAST,  >=3, undecided",
        "AT_LEAST,  >3,  undecided",
        "AT_LEAST,  <=5, undecided",
        "AT_LEAST,  <=4, undecided",
        "AT_LEAST,  <4,  NOT_REACHED",
        "AT_LEAST,  <5,  undecided",
        "AT_LEAST,  <=3, NOT_REACHED",
        "MORE_THAN, >=5, EXCEEDED",
        "MORE_THAN, >=4, undecided",
        "MORE_THAN, >4,  EXCEEDED",
        "MORE_THAN, <=4, NOT_REACHED",
        "MORE_THAN, <=5, undecided",
        "AT_MOST,   <=3, EXCEEDED",
        "AT_MOST,   <=4, REACHED",
        "AT_MOST,   <4,  EXCEEDED",
        "AT_MOST,   >=4, undecided",
        "AT_MOST,   >4,  NOT_REACHED",
        "LESS_THAN, >=4, NOT_REACHED",
        "LESS_THAN, <=4, undecided",
        "LESS_THAN, <4,  EXCEEDED",
    })
    void aBoundDecidesOnlyWhatItProves(Comparator comparator, String actual, String verdict) {
        assertThat(verdict(goal(comparator, "4"), actual)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({
        ">34,  NOT_REACHED",
        ">=34, undecided",
        ">33,  undecided",
        "<33,  NOT_REACHED",
        "<=33, undecided",
        "<34,  undecided",
        "<32,  NOT_REACHED",
        ">=35, NOT_REACHED",
    })
    void aBoundProvesARangeMissedButNeverMet(String actual, String verdict) {
        assertThat(verdict(RANGE, actual)).isEqualTo(verdict);
    }

    @ParameterizedTest
    @CsvSource({"AT_LEAST, 34", "BETWEEN,", "BETWEEN, 32", "BETWEEN_OR_MORE,", "BETWEEN_OR_LESS, 32"})
    void rejectsAnUpperEndThatDoesNotFitTheComparator(Comparator comparator, @Nullable BigDecimal upper) {
        assertThatThrownBy(() -> new Goal(comparator, new BigDecimal("33"), upper))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("range");
    }

    @Test
    void equalTargetsAreEqualHoweverTheyAreWritten() {
        assertThat(goal(Comparator.AT_LEAST, "4.0")).isEqualTo(goal(Comparator.AT_LEAST, "4"));
        assertThat(new Goal(Comparator.BETWEEN, new BigDecimal("33.0"), new BigDecimal("34.00")))
                .isEqualTo(RANGE);
    }

    @Test
    void aRangeMayBeOnePoint() {
        BigDecimal five = new BigDecimal("5");

        assertThat(verdict(new Goal(Comparator.BETWEEN, five, five), "5")).isEqualTo("REACHED");
    }
}
