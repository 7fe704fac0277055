package org.tiendo.run;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.TransactionException;
import org.tiendo.run.RunOutcome.Failed.Extent;
import org.tiendo.source.SourceException;
import org.tiendo.store.StoreFailure;

/**
 * The cause of a failure.
 *
 * @param sentence the cause, for people
 * @param isTransient whether a retry may succeed
 * @param soon the time after which a retry probably succeeds; null where it is not known
 * @param extent the part of this process that has failed
 */
record FailureCause(
        String sentence, boolean isTransient, @Nullable Duration soon, Extent extent) {

    private static final String CLOSED =
            "the process that holds the embedded store has ended, and other commands that used the store through it end"
                    + " too; do it again";

    FailureCause(String sentence, boolean isTransient) {
        this(sentence, isTransient, null, Extent.RUN);
    }

    /** The cause from the deepest exception of a known type: the exceptions that wrap it say less. */
    static FailureCause of(Throwable e) {
        List<Throwable> chain = chain(e);
        for (int deep = chain.size() - 1; deep >= 0; deep--) {
            Throwable cause = chain.get(deep);
            if (cause instanceof VirtualMachineError error) {
                return new FailureCause(sentence(error), false, null, Extent.PROCESS);
            }
            if (cause instanceof SourceException source) {
                return new FailureCause(StoreFailure.sentence(source), source.isTransient(), source.soon(), Extent.RUN);
            }
            if (cause instanceof RunFailedException failed) {
                return new FailureCause(StoreFailure.sentence(failed), failed.isTransient());
            }
            if (cause instanceof TransactionException) {
                return store(cause, true);
            }
            if (StoreFailure.isOfTheStore(cause)) {
                return store(cause, StoreFailure.isTransient(cause));
            }
        }
        return new FailureCause(StoreFailure.sentence(e), false);
    }

    private static String sentence(VirtualMachineError error) {
        return error instanceof OutOfMemoryError
                ? "the memory of this process is used up (" + StoreFailure.sentence(error)
                        + "); give it more, as by TIENDO_JAVA_OPTS=-Xmx1g, and run it again"
                : "Java itself has failed (" + StoreFailure.sentence(error)
                        + "); run it again, and if it fails in the same way, report it to the maintainers of"
                        + " tiendo";
    }

    private static FailureCause store(Throwable cause, boolean isTransient) {
        if (StoreFailure.isClosed(cause)) {
            return new FailureCause(CLOSED, isTransient, null, Extent.PROCESS);
        }
        String what = isTransient ? "the store could not be used: " : "the store refused: ";
        return new FailureCause(what + StoreFailure.words(cause), isTransient);
    }

    private static List<Throwable> chain(Throwable e) {
        List<Throwable> chain = new ArrayList<>();
        for (Throwable cause = e; cause != null && !chain.contains(cause); cause = cause.getCause()) {
            chain.add(cause);
        }
        return chain;
    }
}
