package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Calculation;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;

class FormulaTest {

    private static final Measure LEVEL = new Measure.Level("growth", null);

    @ParameterizedTest
    @CsvSource({
        "BETWEEN_OR_MORE, 7.02, actual - nearest of the range, 7.02 - 6.8",
        "BETWEEN_OR_MORE, 6.7,  actual - nearest of the range, 6.7 - 6.7",
        "BETWEEN_OR_MORE, -1,   actual - nearest of the range, -1 - 6.6",
        "BETWEEN_OR_LESS, 7.02, nearest of the range - actual, 6.8 - 7.02",
        "BETWEEN_OR_LESS, -1,   nearest of the range - actual, 6.6 - (-1)",
    })
    void theGapOfARangeIsThatToItsNearestEnd(Comparator range, String actual, String words, String values) {
        Formula gap = Formulas.TYPED.gap(
                new Goal(range, new BigDecimal("6.6"), new BigDecimal("6.8")), new BigDecimal(actual), BigDecimal.ONE);

        assertThat(gap).isEqualTo(new Formula(words, values, BigDecimal.ONE));
    }

    @Test
    void theProgressOfARangeIsTheShareOfItsNearestEnd() {
        var range = new Goal(Comparator.BETWEEN_OR_MORE, new BigDecimal("7"), new BigDecimal("8"));

        assertThat(Formulas.TYPED.progress(target(range, null), range, LEVEL, new BigDecimal("8.1"), null))
                .isEqualTo(new Formula("actual / nearest of the range", "8.1 / 8", null));
        assertThat(Formulas.TYPED.progress(target(range, new BigDecimal("5")), range, LEVEL, new BigDecimal("6"), null))
                .isEqualTo(new Formula(
                        "(actual - baseline) / (nearest of the range - baseline)", "(6 - 5) / (7 - 5)", null));
    }

    @Test
    void theProgressToOneValueNamesTheTarget() {
        var goal = new Goal(Comparator.AT_LEAST, new BigDecimal("7"), null);

        assertThat(Formulas.TYPED.progress(target(goal, null), goal, LEVEL, new BigDecimal("6"), null))
                .isEqualTo(new Formula("actual / target", "6 / 7", null));
    }

    @Test
    void growthIsWrittenAsTheRiseByTheBase() {
        var now = new Calculation.Stated(LocalDate.of(2023, 12, 31), Amount.exact(new BigDecimal("108")));
        var then = new Calculation.Stated(LocalDate.of(2022, 12, 31), Amount.exact(new BigDecimal("100")));

        assertThat(Formula.of(new Calculation.Growth(now, then, Amount.exact(new BigDecimal("8"))), Notation.TYPED))
                .isEqualTo(new Formula(
                        "(now - then) / then x 100, of value stated by the plan",
                        "(108 - 100) / 100 x 100",
                        new BigDecimal("8")));
    }

    @Test
    void aPageHasTheWordsAndNumbersOfItsLanguage() {
        var goal = new Goal(Comparator.AT_LEAST, new BigDecimal("4500"), null);

        assertThat(new Formulas(Notation.of(Language.of("vi"))).gap(goal, new BigDecimal("3790.25"), null))
                .isEqualTo(new Formula("thực hiện - kế hoạch", "3.790,25 - 4.500", null));
        assertThat(new Formulas(Notation.of(Language.EN)).gap(goal, new BigDecimal("3790.25"), null))
                .isEqualTo(new Formula("actual - target", "3,790.25 - 4,500", null));
    }

    private static Target target(Goal goal, @org.jspecify.annotations.Nullable BigDecimal baseline) {
        return new Target("62", Period.year(2023), goal, null, baseline, List.of());
    }
}
