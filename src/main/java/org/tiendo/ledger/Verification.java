package org.tiendo.ledger;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became of calculating every seal again. */
public sealed interface Verification {

    /**
     * Every edition gives its seal and follows the one before.
     *
     * @param last the seal of the last one; null without any. Whoever keeps it elsewhere can prove that none was taken
     *     away from the end.
     */
    record Holds(long editions, @Nullable String last) implements Verification {}

    /**
     * @param intact how many editions before it, in the order of sealing, are as they were sealed
     * @param edition the first that is not, as its row says now
     * @param differences what does not match, each a clause of a sentence; at least one
     */
    record Broken(long intact, Edition edition, List<String> differences) implements Verification {
        public Broken {
            differences = List.copyOf(differences);
        }
    }
}
