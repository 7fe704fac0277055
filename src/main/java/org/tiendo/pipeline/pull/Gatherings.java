package org.tiendo.pipeline.pull;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.pipeline.pull.RowOutcome.Counted;
import org.tiendo.pipeline.pull.RowOutcome.Rejected;
import org.tiendo.quality.Rejection;
import org.tiendo.quality.UniqueRows;
import org.tiendo.source.Block;
import org.tiendo.source.Groups;

/**
 * Aggregates the rows of one reading for each of several nights, as if each had been read on its own: a row counts on
 * every night whose window and cut-off include it.
 */
final class Gatherings implements AutoCloseable {

    private final List<Gathering> nights;
    private final Gathering last;
    private final UniqueRows unique;

    /** @param nights in their order, at least one; the window of the last is read */
    Gatherings(List<PullRequest> nights, Layout layout, Areas areas) {
        this.nights = nights.stream()
                .map(night -> new Gathering(night, layout, areas))
                .toList();
        last = this.nights.get(nights.size() - 1);
        unique = new UniqueRows(nights.get(0).job().checks(), layout.columns());
    }

    /** Counts a row on the nights that include it, and returns its outcome on the last. */
    RowOutcome add(Block block, int row) {
        RowOutcome outcome = last.judge(block, row);
        return outcome instanceof Counted fact ? count(fact, block, row) : outcome;
    }

    /** Decides the outcome of rows that their source has added up, for the only night. */
    RowOutcome judge(Groups groups, int at) {
        return last.judge(groups, at);
    }

    /** Counts rows that their source has added up, on the only night. */
    void count(Counted fact, Groups groups, int at) {
        last.count(fact, groups.facts(), at, groups.rows().get(at));
    }

    /** Decides the outcome of a single row, without counting it and without comparing it with others. */
    RowOutcome judge(Block block, int row) {
        return last.judge(block, row);
    }

    private RowOutcome count(Counted fact, Block block, int row) {
        int until = Math.min(unique.takenFrom(block, row), nights.size());
        // A row that was there on one night was there on all later nights.
        int from = 0;
        while (from < nights.size() - 1 && !nights.get(from).wasThere(fact)) {
            from++;
        }
        @Nullable Rejection rejection = until < nights.size() ? unique.rejection(block, row) : null;
        if (from < until) {
            for (int night = from; night < until; night++) {
                nights.get(night).count(fact, block, row, 1);
            }
            unique.count(block, row, from);
        }
        return rejection == null ? fact : new Rejected(rejection);
    }

    /** The figures of all nights; equal figures of several nights appear once. */
    List<Observation> observations() {
        return together(Gathering::observations);
    }

    /** The zeros of all nights: a complete register has no rows where nothing happened. */
    List<Observation> zeros() {
        return together(Gathering::zeros);
    }

    private List<Observation> together(Function<Gathering, List<Observation>> figures) {
        if (nights.size() == 1) {
            return figures.apply(last);
        }
        Set<Observation> all = new LinkedHashSet<>();
        nights.forEach(night -> all.addAll(figures.apply(night)));
        return List.copyOf(all);
    }

    @Override
    public void close() {
        unique.close();
    }
}
