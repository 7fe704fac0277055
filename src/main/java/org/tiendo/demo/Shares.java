package org.tiendo.demo;

/** Splits whole numbers by weights without losing or inventing any. */
final class Shares {

    private Shares() {}

    /**
     * Parts that add up to the total exactly, each less than one away from its due.
     *
     * <p>Running sums are rounded, not parts: so no remainder is left over, and weights that add up to the total come
     * out as they are.
     */
    static long[] of(long total, double[] weights) {
        double[] upTo = runningSums(weights);
        long[] parts = new long[weights.length];
        long given = 0;
        for (int i = 0; i < parts.length; i++) {
            long due = Math.round(total * (upTo[i] / upTo[upTo.length - 1]));
            parts[i] = due - given;
            given = due;
        }
        return parts;
    }

    static double[] runningSums(double[] weights) {
        double[] sums = new double[weights.length];
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i];
            sums[i] = sum;
        }
        return sums;
    }
}
