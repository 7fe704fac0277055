package org.tiendo.ledger;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tiendo.ledger.Restatement.Said;

/** Compares an edition with earlier ones. */
record Comparison(Edition edition, List<Snapshot> snapshots, List<Withdrawal> withdrawals) {

    /**
     * Compares with an earlier revision of the same date: every snapshot with another figure, status or target, or with
     * a lower data status, is a restatement.
     */
    List<Restatement> withRevision(Edition earlier, List<Snapshot> old) {
        return restated(
                earlier,
                old,
                (before, now) -> !Said.of(before).isSameFigure(Said.of(now))
                        || before.status() != now.status()
                        || RestatementCause.isLowered(before, now)
                        || RestatementCause.aimsElsewhere(before, now));
    }

    /**
     * Compares with an edition of an earlier date: only figures of the same period can be restated, because the status
     * may rightly change later in the year.
     */
    List<Restatement> withEarlierDate(Edition earlier, List<Snapshot> old) {
        return restated(
                earlier,
                old,
                (before, now) -> now.periodEnd() != null
                        && now.periodEnd().equals(before.periodEnd())
                        && (!Said.of(before).isSameFigure(Said.of(now)) || RestatementCause.isLowered(before, now)));
    }

    private List<Restatement> restated(
            Edition earlier, List<Snapshot> old, BiPredicate<Snapshot, Snapshot> isRestated) {
        Map<Place, Snapshot> byPlace =
                old.stream().collect(Collectors.toMap(Place::of, Function.identity(), (first, second) -> first));
        return snapshots.stream()
                .flatMap(now -> Optional.ofNullable(byPlace.get(Place.of(now)))
                        .filter(before -> isRestated.test(before, now))
                        .map(before -> restatement(earlier, before, now))
                        .stream())
                .toList();
    }

    private Restatement restatement(Edition earlier, Snapshot before, Snapshot now) {
        return new Restatement(
                edition.businessDate(),
                edition.revision(),
                now.indicator(),
                now.area(),
                earlier.businessDate(),
                earlier.revision(),
                now.periodEnd() == null ? before.periodEnd() : now.periodEnd(),
                Said.of(before),
                Said.of(now),
                RestatementCause.of(before, now, figures(earlier, now)));
    }

    private RestatementCause.Figures figures(Edition earlier, Snapshot now) {
        if (edition.cutOff().isBefore(earlier.cutOff())) {
            return RestatementCause.Figures.KNOWN_EARLIER;
        }
        boolean isAnyGone = withdrawals.stream()
                .anyMatch(withdrawal -> withdrawal.indicator().equals(now.indicator())
                        && withdrawal.area().equals(now.area())
                        && withdrawal.noticedAt().isAfter(earlier.cutOff()));
        return isAnyGone ? RestatementCause.Figures.WITHDRAWN : RestatementCause.Figures.KEPT;
    }

    private record Place(String indicator, String area) {
        static Place of(Snapshot snapshot) {
            return new Place(snapshot.indicator(), snapshot.area());
        }
    }
}
