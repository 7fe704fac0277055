package org.tiendo.report;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/** The columns of a snapshot in files, in their order; other programs depend on these names. */
enum BoardColumn {
    BUSINESS_DATE((edition, snapshot) -> snapshot.businessDate()),
    REVISION((edition, snapshot) -> edition.revision()),
    ITEM((edition, snapshot) -> snapshot.item()),
    INDICATOR((edition, snapshot) -> snapshot.indicator()),
    AREA((edition, snapshot) -> snapshot.area()),
    UNIT((edition, snapshot) -> snapshot.unit()),
    COMPARATOR((edition, snapshot) -> snapshot.comparator()),
    TARGET((edition, snapshot) -> target(snapshot)),
    ACTUAL((edition, snapshot) -> actual(snapshot)),
    GAP((edition, snapshot) -> snapshot.standing().gap()),
    PROGRESS((edition, snapshot) -> snapshot.standing().progress()),
    EXPECTED((edition, snapshot) -> snapshot.standing().expected()),
    PACE((edition, snapshot) -> snapshot.standing().pace()),
    FORECAST((edition, snapshot) -> snapshot.standing().forecast()),
    STATUS((edition, snapshot) -> snapshot.status()),
    REASON((edition, snapshot) -> snapshot.reason().sentence()),
    PERIOD_END((edition, snapshot) -> snapshot.periodEnd()),
    DATA_STATUS((edition, snapshot) -> snapshot.dataStatus()),
    SOURCES((edition, snapshot) -> snapshot.basis().sources()),
    /** The lowest possible value of an actual that is not exact, as far as it is known. */
    ACTUAL_LEAST((edition, snapshot) -> inexact(snapshot).flatMap(Amount::least).orElse(null)),
    ACTUAL_MOST((edition, snapshot) -> inexact(snapshot).flatMap(Amount::most).orElse(null)),
    /** The notation of an actual that is not exact: {@code >=31}, {@code 61..62}, {@code khoảng 24}. */
    ACTUAL_SAID((edition, snapshot) ->
            inexact(snapshot).map(PublishedFigureText::figure).orElse(null)),
    PLAN((edition, snapshot) -> snapshot.plan());

    private final Reading reading;

    BoardColumn(Reading reading) {
        this.reading = reading;
    }

    /** The value of a column: a text, a number, a date, a constant, a {@link Range}, or null for none. */
    @Nullable
    Object of(Edition edition, Snapshot snapshot) {
        return reading.of(edition, snapshot);
    }

    private static @Nullable Object target(Snapshot snapshot) {
        BigDecimal target = snapshot.target();
        BigDecimal upper = snapshot.targetUpper();
        return target == null || upper == null ? target : new Range(target, upper);
    }

    /**
     * The actual where it is exact; null for a bound, with which one must not calculate and which the reason states.
     */
    private static @Nullable BigDecimal actual(Snapshot snapshot) {
        return snapshot.bound() == Bound.EXACT ? snapshot.actual() : null;
    }

    private static Optional<Amount> inexact(Snapshot snapshot) {
        return Optional.ofNullable(snapshot.amount()).filter(amount -> !amount.isExact());
    }

    /** A target that is a range, both ends included. */
    record Range(BigDecimal from, BigDecimal to) {}

    @FunctionalInterface
    private interface Reading {
        @Nullable
        Object of(Edition edition, Snapshot snapshot);
    }
}
