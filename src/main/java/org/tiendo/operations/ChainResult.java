package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The results of a verification of the chain of editions. */
public enum ChainResult implements Sentence.Kind {
    HOLDS_WITHOUT_EDITIONS("The chain holds: 0 editions."),
    /** The argument is the seal of the only edition. */
    HOLDS_FOR_ONE("The chain holds: 1 edition; its last seal is %1$s."),
    /** The arguments: the number of editions, and the seal of the last one. */
    HOLDS("The chain holds: %1$s editions; its last seal is %2$s."),
    /** The arguments: business date, revision and run of an edition, the differences in English, those before it. */
    BROKEN("The chain is broken: the edition of %1$s, revision %2$s (run %3$s), is not as it was sealed: %4$s."
            + " Those sealed before it: %5$s, as they were. Those after it were not checked."),
    /** The argument is the failure of the reading, in English. */
    UNREADABLE("The chain could not be verified: %1$s");

    private final String english;

    ChainResult(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "chain." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
