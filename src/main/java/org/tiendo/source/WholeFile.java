package org.tiendo.source;

import java.time.Duration;

/**
 * The conditions under which a file counts as complete.
 *
 * @param settledAfter the time without writes after which the file is read
 */
public record WholeFile(Duration settledAfter, Unterminated unterminated) {

    /** The treatment of a file whose last line has no line end, as if it had been cut off there. */
    public enum Unterminated {
        /** It is not read. */
        REFUSED,
        /** The last line is read as it is. */
        ALLOWED
    }

    /** The default: pauses while a file is copied are shorter, and the wait is short. */
    public static final WholeFile USUAL = new WholeFile(Duration.ofSeconds(2), Unterminated.REFUSED);

    /** The multiple of {@code settledAfter} without writes after which a file is considered no longer in writing. */
    private static final int AT_REST = 10;

    boolean isSettled(Duration age) {
        return age.compareTo(settledAfter) >= 0;
    }

    boolean isAtRest(Duration age) {
        return age.compareTo(settledAfter.multipliedBy(AT_REST)) >= 0;
    }
}
