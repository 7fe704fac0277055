package org.tiendo.ledger;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The result of calculating every seal again. */
public sealed interface Verification {

    /** Returns the result of the case for this kind of result. */
    <R> R in(Function<Holds, R> holds, Function<Broken, R> broken);

    /**
     * Every edition gives its seal and follows the one before.
     *
     * @param last the seal of the last edition; null without any. A copy of it kept elsewhere proves that no edition
     *     was removed from the end.
     */
    record Holds(long editions, @Nullable String last) implements Verification {
        @Override
        public <R> R in(Function<Holds, R> holds, Function<Broken, R> broken) {
            return holds.apply(this);
        }
    }

    /**
     * @param intact the number of editions before it, in the order of sealing, that are as they were sealed
     * @param edition the first edition that is not, as its row is now
     * @param differences the mismatches, each a clause of a sentence; at least one
     */
    record Broken(long intact, Edition edition, List<String> differences) implements Verification {
        public Broken {
            differences = List.copyOf(differences);
        }

        @Override
        public <R> R in(Function<Holds, R> holds, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }
}
