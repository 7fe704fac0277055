package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Stated.Entry;

/** The changes that a statement makes to the ledger: new vintages of figures, and withdrawals. */
public final class Changes {

    private final Statement statement;
    private final Coverage coverage;
    private final Instant now;
    private final Map<FigureKey, History> known;
    private final Map<String, StatedSeries> series = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private final Map<String, Loss> losses = new TreeMap<>();
    private int first;
    private int changed;
    private int unchanged;
    private int withdrawn;
    private int zeroed;

    private Changes(Statement statement, Map<FigureKey, History> known, Coverage coverage, Instant now) {
        this.statement = statement;
        this.known = known;
        this.coverage = coverage;
        this.now = now;
        statement.series().forEach(one -> series.put(one.code(), one));
    }

    /** @param now the start of the pull, which is the moment it learned what its source had not delivered by then */
    static Changes of(Statement statement, Map<FigureKey, History> known, Coverage coverage, Instant now) {
        var changes = new Changes(statement, known, coverage, now);
        Stated stated = Stated.in(statement);
        changes.withdraw(stated);
        stated.byKey().forEach(changes::take);
        return changes;
    }

    public Appended summary() {
        return new Appended(first, changed, unchanged, withdrawn, zeroed);
    }

    /** The first provider that lost a greater share of its figures than allowed; empty when there is none. */
    public Optional<Loss> lossBeyond(BigDecimal share) {
        return losses.values().stream().filter(loss -> loss.isBeyond(share)).findFirst();
    }

    List<Item> items() {
        return items;
    }

    Statement statement() {
        return statement;
    }

    Instant now() {
        return now;
    }

    private void take(FigureKey key, NavigableMap<Instant, Entry> entries) {
        History history = known.computeIfAbsent(key, unheardOf -> new History());
        NavigableSet<Instant> horizons = coverage.horizons(of(key), key.period());
        boolean isPresent = isPresent(horizons);
        boolean wasUnheardOf = history.isEmpty();
        @Nullable Vintage before = history.latest();
        int sizeBefore = items.size();
        entries.forEach((statedAt, entry) -> {
            Optional<Vintage> vintage = isPresent && statedAt.equals(entries.lastKey())
                    ? history.learnPresent(entry.figure(), statedAt, horizons, now)
                    : history.learnPast(entry.figure(), statedAt, horizons);
            vintage.ifPresentOrElse(one -> items.add(new Item(key, one)), () -> unchanged++);
        });
        int added = items.size() - sizeBefore;
        first += wasUnheardOf && added > 0 ? 1 : 0;
        changed += wasUnheardOf && added > 0 ? added - 1 : added;
        if (added > 0
                && before != null
                && Objects.requireNonNull(entries.lastEntry()).getValue().isAbsence()
                && before.isMoreThanNothing()) {
            zeroed++;
            lossOf(key).zeroed(key);
        }
    }

    /**
     * True for a statement that knows at least as much as the earlier ones; any other statement says nothing about the
     * present.
     */
    private boolean isPresent(NavigableSet<Instant> horizons) {
        return horizons.isEmpty() || !statement.knownUntil().isBefore(horizons.last());
    }

    private void withdraw(Stated stated) {
        known.forEach((key, history) -> {
            @Nullable Vintage latest = history.latest();
            if (latest != null && !latest.isWithdrawal() && isCovered(key, stated)) {
                boolean isGone = !stated.speaksOf(key) && statement.delivers() == Delivery.EVERYTHING;
                if (isGone || latest.isMoreThanNothing()) {
                    lossOf(key).counted();
                }
                if (isGone) {
                    items.add(new Item(key, history.withdraw(now)));
                    withdrawn++;
                    lossOf(key).withdrawn(key);
                }
            }
        });
    }

    /**
     * True where the statement would contain the figure if it were still valid. A part of a month from an earlier night
     * is covered only if the statement has no figure of the month so far, because the longer period replaces it.
     */
    private boolean isCovered(FigureKey key, Stated stated) {
        Period window = statement.window();
        Period period = key.period();
        if (!window.covers(period)) {
            return false;
        }
        Period whole = of(key).tiling().of(period, window);
        boolean isReplaced = !whole.equals(period) && whole.covers(period) && stated.speaksOf(key.of(whole));
        return !isReplaced && isPresent(coverage.horizons(of(key), period));
    }

    private StatedSeries of(FigureKey key) {
        @Nullable StatedSeries one = series.get(key.series());
        if (one == null) {
            throw new IllegalArgumentException(
                    "job " + statement.job() + " states figures of " + key.series() + ", which is none of its series");
        }
        return one;
    }

    private Loss lossOf(FigureKey key) {
        return losses.computeIfAbsent(key.origin(), origin -> new Loss(statement.job(), origin));
    }

    /** One vintage to append. */
    record Item(FigureKey key, Vintage vintage) {}
}
