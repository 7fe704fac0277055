package org.tiendo.access;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tiendo.words.Sentence;

/** A part of the ledger that a reader may see, or something that a user may do. */
public enum Scope implements Sentence.Kind {
    /** Sealed editions, and the figures that they come from: sums, never rows about persons. */
    READ,
    /** Runs and how fresh the sources are. */
    OPERATIONS,
    /** Rejected rows, as departments have them. */
    REJECTS,
    /** Asking for explanations of figures, answering, and writing notes. */
    EXPLAIN,
    /** Acting on runs, the schedule and incidents. */
    OPERATE,
    /** Saying who the users are. */
    ADMINISTER;

    /** Programs read, and only people act. */
    private static final Set<Scope> OF_TOKENS = Collections.unmodifiableSet(EnumSet.of(READ, OPERATIONS, REJECTS));

    @Override
    public String key() {
        return "scope." + this;
    }

    @Override
    public String english() {
        return toString();
    }

    /** The word for the command line and the store. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The scopes that a token may have. */
    public static Set<Scope> ofTokens() {
        return OF_TOKENS;
    }

    /** Returns whether a token may have it. */
    public boolean isForTokens() {
        return OF_TOKENS.contains(this);
    }

    public static Optional<Scope> of(String word) {
        return Arrays.stream(values())
                .filter(scope -> scope.toString().equals(word))
                .findFirst();
    }
}
