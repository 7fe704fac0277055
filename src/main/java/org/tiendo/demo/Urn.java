package org.tiendo.demo;

import java.util.Arrays;

/** Draws indexes at random in proportion to their weights. */
final class Urn {

    private final double[] upTo;

    Urn(double[] weights) {
        upTo = Shares.runningSums(weights);
        if (weights.length == 0 || upTo[upTo.length - 1] <= 0) {
            throw new IllegalArgumentException("there must be a weight above 0 to draw from");
        }
    }

    int draw(Dice dice) {
        int last = upTo.length - 1;
        double point = dice.share() * upTo[last];
        int found = Arrays.binarySearch(upTo, point);
        int place = Math.min(found < 0 ? -found - 1 : found + 1, last);
        // An index without weight ends at the same point as the one before it.
        while (place < last && upTo[place] <= point) {
            place++;
        }
        return place;
    }
}
