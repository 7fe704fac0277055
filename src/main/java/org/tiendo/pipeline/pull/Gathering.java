package org.tiendo.pipeline.pull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Areas;
import org.tiendo.catalog.JobSeries;
import org.tiendo.distance.Observation;
import org.tiendo.pipeline.pull.RowOutcome.Counted;
import org.tiendo.pipeline.pull.RowOutcome.Rejected;
import org.tiendo.pipeline.pull.RowOutcome.Total;
import org.tiendo.quality.Rejection;
import org.tiendo.quality.RowChecks;
import org.tiendo.source.Block;
import org.tiendo.source.GroupKey;
import org.tiendo.source.Groups;

/** Aggregates the rows of a pull into observations; for one pull, rows in any order. */
final class Gathering {

    private static final SeriesGathering[] NONE = {};

    private static final Total TOTAL = new Total();

    /** Why each of the rows is rejected is seen when they are read one by one. */
    static final Rejected AT_THE_SOURCE = new Rejected(null, "is rejected at the source");

    private final PullRequest request;
    private final RowChecks checks;
    private final @Nullable String seriesColumn;
    private final int seriesIndex;
    private final Facts facts;
    private final Map<String, SeriesGathering> series = new LinkedHashMap<>();
    private final SeriesGathering[] all;

    Gathering(PullRequest request, Layout layout, Areas areas) {
        this.request = request;
        seriesColumn = request.job().columns().series();
        seriesIndex = layout.index(seriesColumn);
        checks = new RowChecks(request.job().checks(), layout.columns());
        facts = new Facts(request, layout, areas);
        for (JobSeries one : request.job().series()) {
            series.put(one.code(), new SeriesGathering(request, one, layout, areas));
        }
        all = series.values().toArray(SeriesGathering[]::new);
    }

    /** Decides the outcome of a row; one that feeds several series counts in all of them or in none. */
    RowOutcome judge(Block block, int row) {
        if (facts.isTotal(block, row)) {
            return TOTAL;
        }
        @Nullable Rejection broken = checks.reject(block, row);
        if (broken != null) {
            return new Rejected(broken);
        }
        RowOutcome outcome = facts.read(block, row);
        return outcome instanceof Counted fact ? judge(fact, block, row) : outcome;
    }

    /** Decides the outcome of rows that their source has checked and added up, each by itself. */
    RowOutcome judge(Groups groups, int at) {
        Block block = groups.facts();
        if (facts.isTotal(block, at)) {
            return TOTAL;
        }
        GroupKey.State state = groups.keys().get(at).state();
        if (state == GroupKey.State.BROKEN) {
            return AT_THE_SOURCE;
        }
        RowOutcome outcome = facts.read(block, at);
        if (!(outcome instanceof Counted fact)) {
            return outcome;
        }
        SeriesGathering[] fed = fed(block, at);
        boolean isPlaced = fed.length > 0 && Stream.of(fed).allMatch(one -> one.misplaced(fact) == null);
        return isPlaced && state == GroupKey.State.FINE ? fact : AT_THE_SOURCE;
    }

    private RowOutcome judge(Counted fact, Block block, int row) {
        SeriesGathering[] fed = fed(block, row);
        if (fed.length == 0) {
            return new Rejected(seriesColumn, "'" + block.cell(seriesIndex, row) + "' is no series of this job");
        }
        for (SeriesGathering one : fed) {
            @Nullable Rejection rejection = one.reject(fact, block, row);
            if (rejection != null) {
                return new Rejected(rejection);
            }
        }
        return fact;
    }

    /** Returns whether the row would have been there, had it been read on the night of the request. */
    boolean wasThere(Counted fact) {
        boolean isOver = fact.period() != null || request.window().contains(fact.day());
        return isOver && !fact.knownAt().isAfter(request.asKnown());
    }

    /**
     * Counts a valid row, or rows that have been added up.
     *
     * @param rows the number of rows that the row of the block stands for
     */
    void count(Counted fact, Block block, int row, long rows) {
        for (SeriesGathering one : fed(block, row)) {
            one.add(fact, block, row, rows);
        }
    }

    private SeriesGathering[] fed(Block block, int row) {
        if (seriesIndex < 0) {
            return all;
        }
        @Nullable SeriesGathering named = series.get(String.valueOf(block.cell(seriesIndex, row)));
        return named == null ? NONE : named.alone();
    }

    /** All figures of the rows, in no particular order. */
    List<Observation> observations() {
        List<Observation> figures = new ArrayList<>();
        series.values().forEach(one -> figures.addAll(one.observations()));
        return figures;
    }

    /** The zeros that a complete register implies where it has no rows. */
    List<Observation> zeros() {
        return series.values().stream().flatMap(one -> one.zeros().stream()).toList();
    }
}
