package org.tiendo.ledger;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.RemarkKind;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Restatement.Said;

/** The cause of a difference between an edition and an earlier one: the first that fits. */
public enum RestatementCause {
    DEFINITION_CHANGED(
            (old, now) -> differ(old.versions().definition(), now.versions().definition())),
    TARGET_CHANGED((old, now) -> differ(old.versions().target(), now.versions().target()) || aimsElsewhere(old, now)),
    EARLIER_CUT_OFF((old, now) -> false, Figures.KNOWN_EARLIER),
    CONFLICT_SETTLED((old, now) -> old.status() == Status.CONFLICT && now.status() != Status.CONFLICT),
    BASELINE_ARRIVED((old, now) -> lacksBaseline(old) && !lacksBaseline(now)),
    WITHDRAWN((old, now) -> false, Figures.WITHDRAWN),
    STATUS_LOWERED((old, now) -> isLowered(old, now) && Said.of(old).isSameFigure(Said.of(now))),
    LATE_DATA((old, now) -> isWithout(old) || isOlder(old, now) || hasMoreMonths(old, now)),
    SOURCE_REVISED((old, now) -> true);

    private final BiPredicate<Snapshot, Snapshot> rule;
    private final @Nullable Figures figures;

    RestatementCause(BiPredicate<Snapshot, Snapshot> rule) {
        this(rule, null);
    }

    /**
     * @param figures the change of figures that always has this cause, whatever the snapshots contain; null for none
     */
    RestatementCause(BiPredicate<Snapshot, Snapshot> rule, @Nullable Figures figures) {
        this.rule = rule;
        this.figures = figures;
    }

    /** The change of the figures behind a snapshot since the edition that it is compared with. */
    enum Figures {
        KEPT,
        /** A source no longer delivers one of them. */
        WITHDRAWN,
        /** They are those of an earlier cut-off: nothing has arrived since, less was known. */
        KNOWN_EARLIER
    }

    /** @param old the earlier snapshot of the same indicator and area as {@code now} */
    static RestatementCause of(Snapshot old, Snapshot now, Figures figures) {
        return Arrays.stream(values())
                .filter(cause -> cause.rule.test(old, now) || cause.figures == figures)
                .findFirst()
                .orElseThrow();
    }

    /** Returns whether the data status is less firm now than before. */
    static boolean isLowered(Snapshot old, Snapshot now) {
        return old.dataStatus() != null
                && now.dataStatus() != null
                && now.dataStatus().compareTo(old.dataStatus()) < 0;
    }

    /** A snapshot from before the ledger kept versions shows no difference. */
    private static boolean differ(@Nullable Integer old, @Nullable Integer now) {
        return old != null && now != null && !old.equals(now);
    }

    static boolean aimsElsewhere(Snapshot old, Snapshot now) {
        return !Objects.equals(old.goal(), now.goal());
    }

    private static boolean lacksBaseline(Snapshot snapshot) {
        return snapshot.reason().has(RemarkKind.NO_BASELINE);
    }

    private static boolean isWithout(Snapshot snapshot) {
        return snapshot.actual() == null;
    }

    private static boolean isOlder(Snapshot old, Snapshot now) {
        return old.periodEnd() != null
                && now.periodEnd() != null
                && old.periodEnd().isBefore(now.periodEnd());
    }

    private static boolean hasMoreMonths(Snapshot old, Snapshot now) {
        return old.reason().has(RemarkKind.MISSING_MONTHS)
                && !old.reason().sentence().equals(now.reason().sentence());
    }
}
