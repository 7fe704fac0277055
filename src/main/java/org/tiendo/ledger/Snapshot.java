package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Reason;
import org.tiendo.distance.Status;

/**
 * One indicator in one area on one business date, as it was sealed; quantities as in {@link
 * org.tiendo.distance.Assessment}, in the indicator's unit.
 *
 * @param goal null where the area is monitored without an assigned value
 */
public record Snapshot(
        Subject subject, @Nullable Goal goal, Basis basis, Standing standing, Verdict verdict, Versions versions) {

    /**
     * The row of the board: what is assessed, where and when.
     *
     * @param plan the code of the plan; empty in editions that were sealed before a home could have several
     */
    public record Subject(
            LocalDate businessDate, String plan, String item, String indicator, String area, String unit) {}

    /**
     * The actual, and the figures that it comes from.
     *
     * @param amount the actual, which may be no exact number; null without one
     * @param periodEnd the last day that the actual covers; null without one
     * @param dueBy the day by which a newer figure was due that had not arrived when the edition was built; null where
     *     none was late
     * @param dataStatus the weakest status among the figures used; null without any
     * @param sources the names of the sources used, separated by semicolons; empty without any
     */
    public record Basis(
            @Nullable Amount amount,
            @Nullable LocalDate periodEnd,
            @Nullable LocalDate dueBy,
            @Nullable DataStatus dataStatus,
            String sources) {

        public static final Basis NONE = new Basis(null, null, null, null, "");
    }

    /**
     * The position of the actual: to its goal, and on its path; each null where it has no meaning.
     *
     * @param forecastLow the lower end of the forecast's range from past years; null without two of them, and in
     *     editions that were sealed before the ledger kept it
     * @param forecastHigh the upper end; null as {@code forecastLow}
     */
    public record Standing(
            @Nullable BigDecimal gap,
            @Nullable BigDecimal progress,
            @Nullable BigDecimal expected,
            @Nullable BigDecimal pace,
            @Nullable BigDecimal forecast,
            @Nullable BigDecimal forecastLow,
            @Nullable BigDecimal forecastHigh) {

        /** A position whose forecast has no range. */
        public Standing(
                @Nullable BigDecimal gap,
                @Nullable BigDecimal progress,
                @Nullable BigDecimal expected,
                @Nullable BigDecimal pace,
                @Nullable BigDecimal forecast) {
            this(gap, progress, expected, pace, forecast, null, null);
        }

        public static final Standing NONE = new Standing(null, null, null, null, null);
    }

    public record Verdict(Status status, Reason reason) {}

    /** The versions of the indicator's definition and of the target; null before the ledger kept them. */
    public record Versions(
            @Nullable Integer definition, @Nullable Integer target) {

        /** The versions of a snapshot that is not sealed; the ledger assigns them when it seals. */
        public static final Versions NONE = new Versions(null, null);
    }

    public LocalDate businessDate() {
        return subject.businessDate();
    }

    public String plan() {
        return subject.plan();
    }

    public String item() {
        return subject.item();
    }

    public String indicator() {
        return subject.indicator();
    }

    public String area() {
        return subject.area();
    }

    public String unit() {
        return subject.unit();
    }

    /** Null without a goal, as are {@link #target} and {@link #targetUpper}. */
    public @Nullable Comparator comparator() {
        return goal == null ? null : goal.comparator();
    }

    /** The target, or the lower end of a range. */
    public @Nullable BigDecimal target() {
        return goal == null ? null : goal.value();
    }

    /** The upper end of a range; null where the target is none. */
    public @Nullable BigDecimal targetUpper() {
        return goal == null ? null : goal.upper();
    }

    public @Nullable Amount amount() {
        return basis.amount();
    }

    /** The value of the actual: the lower end of a range, the middle of an approximate value; null without one. */
    public @Nullable BigDecimal actual() {
        return basis.amount() == null ? null : basis.amount().value();
    }

    /** The meaning of {@link #actual}; null without one. */
    public @Nullable Bound bound() {
        return basis.amount() == null ? null : basis.amount().bound();
    }

    public @Nullable LocalDate periodEnd() {
        return basis.periodEnd();
    }

    public @Nullable DataStatus dataStatus() {
        return basis.dataStatus();
    }

    public Status status() {
        return verdict.status();
    }

    public Reason reason() {
        return verdict.reason();
    }

    /** Returns whether its figure was older, when the edition was built, than its source should have left it. */
    public boolean isStale() {
        return basis.dueBy() != null;
    }

    /** The snapshot with the versions that it is sealed with; null as in {@link Versions}. */
    Snapshot with(@Nullable Integer definition, @Nullable Integer ofTarget) {
        return new Snapshot(subject, goal, basis, standing, verdict, new Versions(definition, ofTarget));
    }
}
