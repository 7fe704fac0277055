package org.tiendo.pipeline;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.tiendo.catalog.Areas;
import org.tiendo.distance.Observation;
import org.tiendo.pipeline.Fate.Counted;
import org.tiendo.source.Block;

/**
 * What the rows of one reading come to on each of several nights, as if each had read for itself: a row counts on those
 * that come after its day and after it became known.
 */
final class Gatherings {

    private final Gathering last;
    private final List<Gathering> before;

    /** @param nights in their order, at least one; the reading is that of the last */
    Gatherings(List<PullRequest> nights, Layout layout, Areas areas) {
        List<Gathering> all = nights.stream()
                .map(night -> new Gathering(night, layout, areas))
                .toList();
        last = all.get(all.size() - 1);
        before = all.subList(0, all.size() - 1);
    }

    Fate add(Block block, int row) {
        Fate fate = last.add(block, row);
        if (fate instanceof Counted fact) {
            for (Gathering night : before) {
                if (night.wasThere(fact)) {
                    night.count(fact, block, row);
                }
            }
        }
        return fate;
    }

    /** Every figure of every night; what several nights say alike stands here once. */
    List<Observation> observations() {
        return together(Gathering::observations);
    }

    /** Of every night the zeros that a complete register means where it has no rows. */
    List<Observation> zeros() {
        return together(Gathering::zeros);
    }

    private List<Observation> together(Function<Gathering, List<Observation>> figures) {
        Set<Observation> all = new LinkedHashSet<>();
        before.forEach(night -> all.addAll(figures.apply(night)));
        all.addAll(figures.apply(last));
        return List.copyOf(all);
    }
}
