package org.tiendo.access;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The part of the ledger that a reader may see. */
public enum Scope {
    /** Sealed editions, and the figures that they come from: sums, never rows about persons. */
    READ,
    /** Runs and how fresh the sources are. */
    OPERATIONS,
    /** Rejected rows, as departments have them. */
    REJECTS;

    /** The word for the command line and the store. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.toString().equals(word))
                .findFirst();
    }
}
