package org.tiendo.demo;

/**
 * A pseudo-random sequence that is the same on every machine and Java release.
 *
 * <p>It implements SplitMix64 itself, as the library's generators do not guarantee their sequence.
 */
final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private long state;

    private Dice(long state) {
        this.state = state;
    }

    /** Creates the sequence of a seed; the same seed always gives the same sequence. */
    static Dice of(String seed) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < seed.length(); i++) {
            hash = (hash ^ seed.charAt(i)) * FNV_PRIME;
        }
        return new Dice(hash);
    }

    /** The next number, at least 0 and below 1. */
    double share() {
        return (next() >>> 11) * 0x1.0p-53;
    }

    private long next() {
        state += GOLDEN;
        long mixed = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
