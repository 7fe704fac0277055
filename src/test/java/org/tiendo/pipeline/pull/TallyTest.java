package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.JobSeries.Aggregation;

class TallyTest {

    private static final long LARGEST = 999_999_999_999_999_999L;

    @Test
    void addsUpExactlyHoweverLargeAndHoweverManyDecimals() {
        var random = new Random(18);
        for (int round = 0; round < 500; round++) {
            var tally = new Tally();
            BigDecimal sum = BigDecimal.ZERO;
            int mostDecimals = 1 + random.nextInt(19);
            long bound = round % 2 == 0 ? LARGEST : 1_000_000;
            for (int row = 0; row < 200; row++) {
                long number = random.nextLong(-bound, bound + 1);
                int decimals = random.nextInt(mostDecimals);
                var value = BigDecimal.valueOf(number, decimals);
                sum = sum.add(value);
                if (random.nextInt(10) == 0) {
                    tally.add(value);
                } else {
                    tally.add(number, decimals);
                }
            }
            assertThat(tally.value(Aggregation.SUM)).isEqualByComparingTo(sum);
        }
    }

    @Test
    void carriesASumThatIsNoLongerALong() {
        var tally = new Tally();
        for (int row = 0; row < 100; row++) {
            tally.add(LARGEST, 0);
        }
        tally.add(1, 18);

        assertThat(tally.value(Aggregation.SUM))
                .isEqualByComparingTo(BigDecimal.valueOf(LARGEST)
                        .multiply(BigDecimal.valueOf(100))
                        .add(BigDecimal.valueOf(1, 18)));
    }
}
