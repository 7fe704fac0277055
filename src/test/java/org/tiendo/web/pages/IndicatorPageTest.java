package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IndicatorPageTest {

    @Test
    void theLatestAreShownLastFirstAndTheEarlierOnesCounted() {
        assertThat(IndicatorPage.Latest.of(List.of(1, 2, 3)))
                .isEqualTo(new IndicatorPage.Latest<>(List.of(3, 2, 1), 0));

        IndicatorPage.Latest<Integer> many = IndicatorPage.Latest.of(
                IntStream.rangeClosed(1, IndicatorPage.MOST_STEPS + 9).boxed().toList());
        assertThat(many.shown())
                .hasSize(IndicatorPage.MOST_STEPS)
                .startsWith(40, 39)
                .endsWith(10);
        assertThat(many.more()).isEqualTo(9);
    }
}
