package org.tiendo.source;

import java.time.Duration;

/**
 * When a file is taken to be whole.
 *
 * @param settledAfter how long nobody must have written to it
 */
public record WholeFile(Duration settledAfter, Unterminated unterminated) {

    /** The treatment of a file whose last line has no line end, as if it had been cut off there. */
    public enum Unterminated {
        /** It is not read. */
        REFUSED,
        /** The last line is taken as it stands. */
        ALLOWED
    }

    /** Copying a file pauses for less, and the wait is short. */
    public static final WholeFile USUAL = new WholeFile(Duration.ofSeconds(2), Unterminated.REFUSED);

    /** A file that has not been written to for so much longer is not being written any more. */
    private static final int AT_REST = 10;

    boolean isSettled(Duration age) {
        return age.compareTo(settledAfter) >= 0;
    }

    boolean isAtRest(Duration age) {
        return age.compareTo(settledAfter.multipliedBy(AT_REST)) >= 0;
    }
}
