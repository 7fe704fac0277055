package org.tiendo.quality;

/**
 * The key that a text or a whole number is found by: 127 bits of a text, all bits of a number. Two numbers never share
 * one, nor does a number with a text. The object is reused for each of them.
 */
final class KeyHash {

    /** The multipliers: odd numbers without a regular bit pattern. */
    private static final long HIGH = 0x9E3779B97F4A7C15L;

    private static final long LOW = 0xC2B2AE3D27D4EB4FL;

    /** The lower half of every number; that of a text is odd. */
    static final long NUMBER = 0;

    private long high;
    private long low;
    private long number;

    /** Takes a number, of which each step below keeps all bits, and returns this object. */
    KeyHash of(long number) {
        this.number = number;
        long mixed = (number ^ number >>> 30) * HIGH;
        mixed = (mixed ^ mixed >>> 27) * LOW;
        high = mixed ^ mixed >>> 31;
        low = NUMBER;
        return this;
    }

    /** Calculates the hash of this text, and returns this object. */
    KeyHash of(String text) {
        high = HIGH;
        low = LOW;
        for (int at = 0; at < text.length(); at++) {
            take(text.charAt(at));
        }
        take(text.length());
        high = spread(high * LOW);
        low = spread(low * HIGH) | 1;
        return this;
    }

    /** Mixes in one character. Each step is reversible, so that no information about earlier characters is lost. */
    private void take(int letter) {
        high = (high ^ letter) * HIGH;
        high ^= high >>> 32;
        low = (low + letter) * LOW;
        low ^= low >>> 29;
    }

    /** Returns whether it is the key of a number. */
    boolean isNumber() {
        return low == NUMBER;
    }

    /** The number, if it is that of one. */
    long number() {
        return number;
    }

    long high() {
        return high;
    }

    long low() {
        return low;
    }

    private static long spread(long number) {
        return number ^ number >>> 31;
    }
}
