package org.tiendo.quality;

/** A hash of 128 bits of a text. The object is reused for each text. */
final class KeyHash {

    /** The multipliers: odd numbers without a regular bit pattern. */
    private static final long HIGH = 0x9E3779B97F4A7C15L;

    private static final long LOW = 0xC2B2AE3D27D4EB4FL;

    private long high;
    private long low;

    /** Calculates the hash of this text, and returns this object. */
    KeyHash of(String text) {
        high = HIGH;
        low = LOW;
        for (int at = 0; at < text.length(); at++) {
            take(text.charAt(at));
        }
        take(text.length());
        return this;
    }

    /** Mixes in one character. Each step is reversible, so that no information about earlier characters is lost. */
    private void take(int letter) {
        high = (high ^ letter) * HIGH;
        high ^= high >>> 32;
        low = (low + letter) * LOW;
        low ^= low >>> 29;
    }

    long high() {
        return spread(high * LOW);
    }

    long low() {
        return spread(low * HIGH);
    }

    private static long spread(long number) {
        return number ^ number >>> 31;
    }
}
