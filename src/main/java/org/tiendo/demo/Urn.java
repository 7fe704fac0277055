package org.tiendo.demo;

import java.util.Arrays;

/** Draws the places of weights, the heavier the more often. */
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
        // Places without weight end where the one before them ends.
        while (place < last && upTo[place] <= point) {
            place++;
        }
        return place;
    }
}
