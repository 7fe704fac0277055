package org.tiendo.ledger;

import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** The vintages of one key. */
final class History {

    /** Of those stated at the same time only the last one counts. */
    private final NavigableMap<Instant, Vintage> byStatement = new TreeMap<>();

    private int vintages;

    /** To be called in the order of their numbers. */
    void add(Vintage vintage) {
        byStatement.put(vintage.statedAt(), vintage);
        vintages = vintage.number();
    }

    boolean isEmpty() {
        return vintages == 0;
    }

    /**
     * Takes in what a source says; empty when that is known already.
     *
     * <p>A figure dated by its source is known from that date, even if it is pulled years later. A figure that replaces
     * another without a date of its own was not known before {@code now}.
     */
    Optional<Vintage> learn(Figure figure, Instant statedAt, Instant now) {
        Map.Entry<Instant, Vintage> before = byStatement.floorEntry(statedAt);
        if (before != null && before.getValue().figure().equals(figure)) {
            return Optional.empty();
        }
        boolean corrects = before != null && before.getKey().equals(statedAt);
        Instant knownAt = corrects && now.isAfter(statedAt) ? now : statedAt;
        var vintage = new Vintage(vintages + 1, figure, statedAt, knownAt);
        add(vintage);
        return Optional.of(vintage);
    }
}
