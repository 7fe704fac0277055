package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.tiendo.ledger.EditionPlans.Place;

/**
 * All editions of a store that were sealed by a moment, in memory; none of them ever changes.
 *
 * <p>Some hundred bytes for each: ten years of nights take about a megabyte.
 */
public final class EditionList implements SealedEditions {

    public static final EditionList EMPTY = new EditionList(0, new TreeMap<>(), Map.of());

    private final long sequence;
    private final NavigableMap<LocalDate, List<Edition>> byDate;
    private final Map<Place, List<EditionPlan>> plans;

    private EditionList(
            long sequence, NavigableMap<LocalDate, List<Edition>> byDate, Map<Place, List<EditionPlan>> plans) {
        this.sequence = sequence;
        this.byDate = Collections.unmodifiableNavigableMap(byDate);
        this.plans = Map.copyOf(plans);
    }

    /** The place in the order of sealing up to which it has all. */
    long sequence() {
        return sequence;
    }

    /**
     * @param later the editions sealed after those it has, in the order of sealing
     * @param theirs the plans of these
     */
    EditionList with(List<EditionRow> later, Map<Place, List<EditionPlan>> theirs) {
        if (later.isEmpty()) {
            return this;
        }
        Map<Place, List<EditionPlan>> allPlans = new HashMap<>(plans);
        allPlans.putAll(theirs);
        NavigableMap<LocalDate, List<Edition>> all = new TreeMap<>(byDate);
        for (EditionRow row : later) {
            List<Edition> revisions =
                    new ArrayList<>(all.getOrDefault(row.edition().businessDate(), List.of()));
            revisions.add(row.edition());
            all.put(row.edition().businessDate(), List.copyOf(revisions));
        }
        return new EditionList(later.get(later.size() - 1).sequence(), all, allPlans);
    }

    @Override
    public Optional<Edition> latest() {
        return last(byDate.lastEntry());
    }

    @Override
    public Optional<Edition> latest(LocalDate businessDate) {
        return revisions(businessDate).stream().reduce((earlier, later) -> later);
    }

    @Override
    public Optional<Edition> find(LocalDate businessDate, int revision) {
        return revisions(businessDate).stream()
                .filter(edition -> edition.revision() == revision)
                .findFirst();
    }

    @Override
    public List<Edition> revisions(LocalDate businessDate) {
        return byDate.getOrDefault(businessDate, List.of());
    }

    @Override
    public List<EditionPlan> plans(Edition edition) {
        return plans.getOrDefault(Place.of(edition), List.of());
    }

    /** The latest revision of the date before. */
    public Optional<Edition> before(LocalDate businessDate) {
        return last(byDate.lowerEntry(businessDate));
    }

    /** The latest revision of the date after. */
    public Optional<Edition> after(LocalDate businessDate) {
        return last(byDate.higherEntry(businessDate));
    }

    /** The latest revision of the latest date that is not after a day. */
    public Optional<Edition> upTo(LocalDate day) {
        return last(byDate.floorEntry(day));
    }

    /** The latest revision of each date from the first day to the last, in the order of the dates. */
    public List<Edition> between(LocalDate first, LocalDate last) {
        return first.isAfter(last)
                ? List.of()
                : byDate.subMap(first, true, last, true).values().stream()
                        .map(revisions -> revisions.get(revisions.size() - 1))
                        .toList();
    }

    private static Optional<Edition> last(
            Map.@org.jspecify.annotations.Nullable Entry<LocalDate, List<Edition>> entry) {
        return Optional.ofNullable(entry)
                .map(Map.Entry::getValue)
                .map(revisions -> revisions.get(revisions.size() - 1));
    }
}
