package org.tiendo.pipeline.pull;

import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.tiendo.ledger.Appended;

/**
 * The counts of a pull; {@code read = accepted + rejected + filtered + outside}.
 *
 * @param run the run that pulled, which a resumed run that only reports still needs
 */
record PullCounts(long run, long read, long accepted, long rejected, long filtered, long outside, Appended appended) {

    /** Stores the counts in a context that commits together with the counted figures. */
    void writeTo(ExecutionContext context) {
        context.putLong("run", run);
        context.putLong("read", read);
        context.putLong("accepted", accepted);
        context.putLong("rejected", rejected);
        context.putLong("filtered", filtered);
        context.putLong("outside", outside);
        context.putInt("first", appended.first());
        context.putInt("changed", appended.changed());
        context.putInt("unchanged", appended.unchanged());
        context.putInt("withdrawn", appended.withdrawn());
        context.putInt("zeroed", appended.zeroed());
    }

    /** Returns whether the context has counts, which means that their figures were appended. */
    static boolean standIn(ExecutionContext context) {
        return context.containsKey("first");
    }

    static PullCounts readFrom(ExecutionContext context) {
        return new PullCounts(
                context.getLong("run"),
                context.getLong("read"),
                context.getLong("accepted"),
                context.getLong("rejected"),
                context.getLong("filtered"),
                context.getLong("outside", 0),
                new Appended(
                        context.getInt("first"),
                        context.getInt("changed"),
                        context.getInt("unchanged"),
                        context.getInt("withdrawn", 0),
                        context.getInt("zeroed", 0)));
    }
}
