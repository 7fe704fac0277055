package org.tiendo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;
import org.tiendo.source.SourceException;
import org.tiendo.store.StoreTrouble;

/**
 * Why something went wrong.
 *
 * @param sentence for people
 * @param canHeal whether the same again may succeed
 * @param soon after how long it probably does; null where nobody can say
 */
record Trouble(String sentence, boolean canHeal, @Nullable Duration soon) {

    Trouble(String sentence, boolean canHeal) {
        this(sentence, canHeal, null);
    }

    /** Of what lies deepest that we know something of: what wraps it says less. */
    static Trouble of(Throwable e) {
        List<Throwable> chain = chain(e);
        for (int deep = chain.size() - 1; deep >= 0; deep--) {
            Throwable cause = chain.get(deep);
            if (cause instanceof SourceException source) {
                return new Trouble(StoreTrouble.sentence(source), source.canHeal(), source.soon());
            }
            if (cause instanceof RunFailedException failed) {
                return new Trouble(StoreTrouble.sentence(failed), failed.canHeal());
            }
            if (cause instanceof TransactionException) {
                return store(cause, true);
            }
            if (StoreTrouble.isOfTheStore(cause)) {
                return store(cause, StoreTrouble.isPassing(cause));
            }
        }
        return new Trouble(StoreTrouble.sentence(e), false);
    }

    private static Trouble store(Throwable cause, boolean canHeal) {
        String what = canHeal ? "the store could not be used: " : "the store refused: ";
        return new Trouble(what + StoreTrouble.words(cause), canHeal);
    }

    private static List<Throwable> chain(Throwable e) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = e; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
