package org.tiendo.demo;

/** Splits whole numbers by weights so that the parts add up exactly. */
final class Shares {

    private Shares() {}

    /**
     * The parts, which add up to the total; each is less than one away from its exact share.
     *
     * <p>The running sums are rounded and not the parts, so that no remainder is left over, and weights that add up to
     * the total are kept as they are.
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
