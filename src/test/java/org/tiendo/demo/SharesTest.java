package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SharesTest {

    @Test
    void addUpToTheTotalWhateverTheWeights() {
        var random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            long total = Math.abs(random.nextLong() % 5_000_000_000L);
            double[] weights = random.doubles(1 + random.nextInt(300)).toArray();

            long[] parts = Shares.of(total, weights);

            assertThat(Arrays.stream(parts).sum()).isEqualTo(total);
            assertThat(Arrays.stream(parts).min().orElseThrow()).isNotNegative();
        }
    }

    @Test
    void areLessThanOneAwayFromTheirDue() {
        var random = new Random(2);
        for (int round = 0; round < 500; round++) {
            double[] weights = random.doubles(20).toArray();
            double sum = Arrays.stream(weights).sum();

            long[] parts = Shares.of(1_000, weights);

            for (int i = 0; i < parts.length; i++) {
                assertThat((double) parts[i]).isBetween(1_000 * weights[i] / sum - 1, 1_000 * weights[i] / sum + 1);
            }
        }
    }

    @Test
    void leaveWeightsAsTheyAreThatAddUpToTheTotal() {
        double[] households = {45437, 13672, 16417, 12851, 7718, 7530, 18517, 14431, 6963, 3269};

        assertThat(Shares.of(146_805, households))
                .containsExactly(45437, 13672, 16417, 12851, 7718, 7530, 18517, 14431, 6963, 3269);
    }
}
