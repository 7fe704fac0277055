package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

class DiceTest {

    @Test
    void throwsTheSameOnEveryMachineAndJavaRelease() {
        var dice = Dice.of("tourism/guest_registration");

        assertThat(new double[] {dice.share(), dice.share(), dice.share()})
                .containsExactly(0.8187707709130985, 0.07271706102859643, 0.6860820726715682);
    }

    @Test
    void throwsEvenlyBetweenZeroAndOne() {
        var dice = Dice.of("even");

        var seen = DoubleStream.generate(dice::share).limit(100_000).summaryStatistics();

        assertThat(seen.getMin()).isGreaterThanOrEqualTo(0);
        assertThat(seen.getMax()).isLessThan(1);
        assertThat(seen.getAverage()).isBetween(0.49, 0.51);
    }

    @Test
    void throwsOtherwiseForAnotherSeed() {
        assertThat(Dice.of("a").share()).isNotEqualTo(Dice.of("b").share());
    }
}
