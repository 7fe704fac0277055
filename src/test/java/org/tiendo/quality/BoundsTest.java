package org.tiendo.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static @Nullable BigDecimal limit(Random random) {
        return random.nextInt(4) == 0
                ? null
                : new BigDecimal(new BigInteger(1 + random.nextInt(90), random), random.nextInt(40) - 10)
                        .multiply(BigDecimal.valueOf(random.nextBoolean() ? 1 : -1));
    }

    @Test
    void holdNumbersAsDecimalsAreHeld() {
        var random = new Random(38);
        for (int round = 0; round < 20_000; round++) {
            @Nullable BigDecimal min = limit(random);
            @Nullable BigDecimal max = limit(random);
            var bounds = new Bounds(min, max);
            for (int number = 0; number < 10; number++) {
                long unscaled = random.nextLong(-999_999_999_999_999_999L, 1_000_000_000_000_000_000L)
                        / (long) Math.pow(10, random.nextInt(18));
                int scale = random.nextInt(19);
                var value = BigDecimal.valueOf(unscaled, scale);
                assertThat(bounds.contain(unscaled, scale))
                        .as("%s between %s and %s", value, min, max)
                        .isEqualTo((min == null || value.compareTo(min) >= 0)
                                && (max == null || value.compareTo(max) <= 0));
            }
        }
    }

    @Test
    void holdTheLimitItself() {
        var bounds = new Bounds(new BigDecimal("0.125"), new BigDecimal("1e15"));

        assertThat(bounds.contain(125, 3)).isTrue();
        assertThat(bounds.contain(12, 2)).isFalse();
        assertThat(bounds.contain(13, 2)).isTrue();
        assertThat(bounds.contain(1_000_000_000_000_000L, 0)).isTrue();
        assertThat(bounds.contain(100_000_000_000_000_001L, 2)).isFalse();
    }
}
