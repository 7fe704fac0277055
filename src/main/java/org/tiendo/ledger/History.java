package org.tiendo.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Vintage.Kind;

/**
 * The vintages of one key, by the time from which each is in force.
 *
 * <p>The present is the figure of the latest statement. The past is what was knowable then: a figure counts as known
 * from the time its source gives it only where no earlier statement had covered that time; otherwise it is known from
 * the pull that brought it.
 */
final class History {

    /** Vintages by their time of knowledge. Of several with the same time the last one counts. */
    private final NavigableMap<Instant, Vintage> byKnowledge = new TreeMap<>();

    private int vintages;

    /** Adds a vintage; call it in the order of their numbers. */
    void add(Vintage vintage) {
        byKnowledge.put(vintage.knownAt(), vintage);
        vintages = vintage.number();
    }

    boolean isEmpty() {
        return vintages == 0;
    }

    /** The vintage in force now; null where there is none. */
    @Nullable
    Vintage latest() {
        Map.@Nullable Entry<Instant, Vintage> last = byKnowledge.lastEntry();
        return last == null ? null : last.getValue();
    }

    /**
     * Records a figure that a source states now; empty when that figure is in force already.
     *
     * @param horizons the times until which earlier statements about the same period had knowledge
     */
    Optional<Vintage> learnPresent(Figure figure, Instant statedAt, NavigableSet<Instant> horizons, Instant now) {
        @Nullable Vintage latest = latest();
        if (latest != null && latest.says(figure)) {
            return Optional.empty();
        }
        Instant knownAt = isNewer(statedAt, horizons) ? statedAt : noEarlier(now);
        return Optional.of(append(figure, Kind.FIGURE, statedAt, knownAt));
    }

    /**
     * Records a figure that a source states for an earlier time; empty when it is known already, or when something else
     * was stated then.
     */
    Optional<Vintage> learnPast(Figure figure, Instant statedAt, NavigableSet<Instant> horizons) {
        Map.@Nullable Entry<Instant, Vintage> before = byKnowledge.floorEntry(statedAt);
        boolean isOpen = before == null ? isUnspokenFor(statedAt, horizons) : isNewer(statedAt, horizons);
        boolean isKnown = before != null && before.getValue().says(figure);
        return isOpen && !isKnown ? Optional.of(append(figure, Kind.FIGURE, statedAt, statedAt)) : Optional.empty();
    }

    /** Takes the figure in force out of force; call it only where there is one. */
    Vintage withdraw(Instant now) {
        @Nullable Vintage latest = latest();
        if (latest == null || latest.isWithdrawal()) {
            throw new IllegalStateException("there is no figure to withdraw");
        }
        Instant noticed = noEarlier(now);
        return append(latest.figure(), Kind.WITHDRAWAL, noticed, noticed);
    }

    private Vintage append(Figure figure, Kind kind, Instant statedAt, Instant knownAt) {
        var vintage = new Vintage(vintages + 1, figure, kind, statedAt, knownAt);
        add(vintage);
        return vintage;
    }

    /** Returns whether the time is later than all earlier statements and vintages of the key. */
    private boolean isNewer(Instant statedAt, NavigableSet<Instant> horizons) {
        return (horizons.isEmpty() || statedAt.isAfter(horizons.last()))
                && (isEmpty() || statedAt.isAfter(byKnowledge.lastKey()));
    }

    /** Returns whether no statement had covered the key between that time and the first vintage. */
    private boolean isUnspokenFor(Instant statedAt, NavigableSet<Instant> horizons) {
        @Nullable Instant next = horizons.ceiling(statedAt);
        return next == null || (!isEmpty() && !next.isBefore(byKnowledge.firstKey()));
    }

    /** A clock that was put back must not bring an earlier figure back into force. */
    private Instant noEarlier(Instant now) {
        return isEmpty() || now.isAfter(byKnowledge.lastKey()) ? now : byKnowledge.lastKey();
    }
}
