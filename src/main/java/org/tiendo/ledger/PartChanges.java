package org.tiendo.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Stated.Entry;

/** The changes that a part of a statement makes to the ledger: new vintages of figures, and withdrawals. */
final class PartChanges {

    private final Statement statement;
    private final Coverage coverage;
    private final Instant now;
    private final Map<FigureKey, History> known;
    private final Changes all;
    private final Map<String, StatedSeries> series = new HashMap<>();
    private final List<Item> items = new ArrayList<>();
    private int first;
    private int changed;
    private int unchanged;
    private int withdrawn;
    private int zeroed;

    /**
     * @param all counts what all parts of the statement change
     * @param now the start of the pull, which is the moment it learned what its source had not delivered by then
     */
    PartChanges(Statement statement, Changes all, Coverage coverage, Map<FigureKey, History> known, Instant now) {
        this.statement = statement;
        this.all = all;
        this.coverage = coverage;
        this.known = known;
        this.now = now;
        statement.series().forEach(one -> series.put(one.code(), one));
    }

    /** The new vintages. */
    List<Item> of(StatementPart part) {
        Stated stated = Stated.in(part);
        withdraw(stated);
        stated.byKey().forEach(this::take);
        all.add(new Appended(first, changed, unchanged, withdrawn, zeroed));
        return items;
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
            all.lossOf(key).zeroed(key);
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
                    all.lossOf(key).counted();
                }
                if (isGone) {
                    items.add(new Item(key, history.withdraw(now)));
                    withdrawn++;
                    all.lossOf(key).withdrawn(key);
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

    /** One vintage to append. */
    record Item(FigureKey key, Vintage vintage) {}
}
