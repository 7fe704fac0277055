package org.tiendo.ledger;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Restatement.Said;

/**
 * Compares an edition with an earlier one while the snapshots of both pass by. Only those without a counterpart yet are
 * held: none, where both have the same targets in the same order.
 */
final class Comparison {

    private final Edition edition;
    private final SnapshotReader earlier;
    private final BiPredicate<Snapshot, Snapshot> isRestated;
    private final Map<Place, Snapshot> before = new HashMap<>();
    private final Map<Place, Unpaired> now = new HashMap<>();
    private final Map<Integer, Restatement> restatements = new TreeMap<>();
    private int compared;

    private Comparison(Edition edition, SnapshotReader earlier, BiPredicate<Snapshot, Snapshot> isRestated) {
        this.edition = edition;
        this.earlier = earlier;
        this.isRestated = isRestated;
    }

    /**
     * Compares with an earlier revision of the same date: every snapshot with another figure, status or target, or with
     * a lower data status, is a restatement.
     */
    static Comparison withRevision(Edition edition, SnapshotReader earlier) {
        return new Comparison(
                edition,
                earlier,
                (before, now) -> !Said.of(before).isSameFigure(Said.of(now))
                        || before.status() != now.status()
                        || RestatementCause.isLowered(before, now)
                        || RestatementCause.aimsElsewhere(before, now));
    }

    /**
     * Compares with an edition of an earlier date: only figures of the same period can be restated, because the status
     * may rightly change later in the year.
     */
    static Comparison withEarlierDate(Edition edition, SnapshotReader earlier) {
        return new Comparison(
                edition,
                earlier,
                (before, now) -> isOfTheSamePlan(before, now)
                        && now.periodEnd() != null
                        && now.periodEnd().equals(before.periodEnd())
                        && (!Said.of(before).isSameFigure(Said.of(now)) || RestatementCause.isLowered(before, now)));
    }

    /** A figure of the plan of another year counts from another day. */
    private static boolean isOfTheSamePlan(Snapshot before, Snapshot now) {
        return before.plan().isEmpty() || before.plan().equals(now.plan());
    }

    /**
     * Compares the next snapshots of the edition, and reads as many of the earlier one.
     *
     * @param withdrawals the withdrawals that concern them
     */
    void add(List<Snapshot> snapshots, List<Withdrawal> withdrawals) {
        Map<Place, Instant> withdrawn = new HashMap<>();
        withdrawals.forEach(one -> withdrawn.put(new Place(one.indicator(), one.area()), one.noticedAt()));
        for (Snapshot snapshot : snapshots) {
            Place place = Place.of(snapshot);
            var unpaired = new Unpaired(compared++, snapshot, withdrawn.get(place));
            @Nullable Snapshot old = before.remove(place);
            if (old == null) {
                now.put(place, unpaired);
            } else {
                compare(old, unpaired);
            }
        }
        addEarlier(earlier.next(snapshots.size()));
    }

    private void addEarlier(List<Snapshot> snapshots) {
        for (Snapshot old : snapshots) {
            Place place = Place.of(old);
            @Nullable Unpaired unpaired = now.remove(place);
            if (unpaired == null) {
                before.put(place, old);
            } else {
                compare(old, unpaired);
            }
        }
    }

    /** All restatements, in the order of the edition's snapshots. */
    List<Restatement> end() {
        addEarlier(earlier.next(Integer.MAX_VALUE));
        return List.copyOf(restatements.values());
    }

    private void compare(Snapshot old, Unpaired unpaired) {
        if (isRestated.test(old, unpaired.snapshot())) {
            restatements.put(unpaired.number(), restatement(old, unpaired));
        }
    }

    private Restatement restatement(Snapshot old, Unpaired unpaired) {
        Snapshot snapshot = unpaired.snapshot();
        return new Restatement(
                edition.businessDate(),
                edition.revision(),
                snapshot.indicator(),
                snapshot.area(),
                earlier.edition().businessDate(),
                earlier.edition().revision(),
                snapshot.periodEnd() == null ? old.periodEnd() : snapshot.periodEnd(),
                Said.of(old),
                Said.of(snapshot),
                RestatementCause.of(old, snapshot, figures(unpaired.withdrawn())));
    }

    private RestatementCause.Figures figures(@Nullable Instant withdrawn) {
        Instant cutOff = earlier.edition().cutOff();
        if (edition.cutOff().isBefore(cutOff)) {
            return RestatementCause.Figures.KNOWN_EARLIER;
        }
        boolean isGone = withdrawn != null && withdrawn.isAfter(cutOff);
        return isGone ? RestatementCause.Figures.WITHDRAWN : RestatementCause.Figures.KEPT;
    }

    /**
     * A snapshot whose counterpart has not come yet.
     *
     * @param number its place in the edition
     * @param withdrawn the moment that the last withdrawal was noticed which concerns it; null for none
     */
    private record Unpaired(
            int number, Snapshot snapshot, @Nullable Instant withdrawn) {}

    private record Place(String indicator, String area) {
        static Place of(Snapshot snapshot) {
            return new Place(snapshot.indicator(), snapshot.area());
        }
    }
}
