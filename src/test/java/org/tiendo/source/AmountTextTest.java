package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;

class AmountTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "37       | EXACT     | 37",
                ">=31     | AT_LEAST  | 31",
                "≥ 31     | AT_LEAST  | 31",
                "> 4      | MORE_THAN | 4",
                "trên 4   | MORE_THAN | 4",
                "Trên 4,5 | MORE_THAN | 4.5",
                "dưới 5   | LESS_THAN | 5",
                "<5       | LESS_THAN | 5",
                "<=7      | AT_MOST   | 7",
                "≤7       | AT_MOST   | 7",
                ">-2      | MORE_THAN | -2",
                "> 4.000  | MORE_THAN | 4000",
            })
    void readsNumbersAndBounds(String text, Bound bound, BigDecimal value) {
        assertThat(AmountText.parse(text, NumberFormat.VI)).isEqualTo(new Amount(bound, value));
    }

    @Test
    void readsWordsWhoseLettersAreComposedOfParts() {
        var decomposed = Normalizer.normalize("dưới 5", Normalizer.Form.NFD);
        assertThat(AmountText.parse(decomposed, NumberFormat.VI))
                .isEqualTo(new Amount(Bound.LESS_THAN, new BigDecimal(5)));
    }

    @ParameterizedTest
    @ValueSource(strings = {">", ">=", "trên", "trên4", ">>4", "=>4", "31+", "khoảng 4", "> 1.23"})
    void takesNothingElseForABound(String text) {
        assertThat(AmountText.parse(text, NumberFormat.VI)).isNull();
    }
}
