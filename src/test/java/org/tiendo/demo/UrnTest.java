package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class UrnTest {

    @Test
    void drawsTheHeavierMoreOftenAndTheWeightlessNever() {
        var urn = new Urn(new double[] {0, 3, 0, 1, 0});
        var dice = Dice.of("urn");
        int[] drawn = new int[5];

        for (int i = 0; i < 40_000; i++) {
            drawn[urn.draw(dice)]++;
        }

        assertThat(drawn[0] + drawn[2] + drawn[4]).isZero();
        assertThat(drawn[1]).isBetween(29_500, 30_500);
    }

    @Test
    void refusesToBeWithoutWeight() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Urn(new double[] {0, 0}));
    }
}
