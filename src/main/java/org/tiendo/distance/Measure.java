package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The derivation of an indicator's actual value from series. */
public sealed interface Measure {

    /** Every series this measure reads, in the order they are written. */
    Stream<String> series();

    /** Returns the result of the case for this kind of measure. */
    <R> R in(Cases<R> cases);

    /** Returns whether it has a value at every moment, unlike sums and changes, which start from zero. */
    default boolean isState() {
        return this instanceof Level || this instanceof Ratio || this instanceof Growth;
    }

    /** Returns whether it is reported month by month, so that months may be missing. */
    default boolean isReportedByMonths() {
        return this instanceof Flow || (this instanceof Growth growth && growth.of() instanceof Flow);
    }

    /** A visitor with one case for each kind of measure, so that no kind is forgotten. */
    interface Cases<R> {
        R flow(Flow flow);

        R level(Level level);

        R ratio(Ratio ratio);

        R change(Change change);

        R growth(Growth growth);
    }

    /** The sum of a series since the first day of the plan's period. */
    record Flow(String code) implements Measure {
        @Override
        public Stream<String> series() {
            return Stream.of(code);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.flow(this);
        }
    }

    /**
     * The latest figure of a series.
     *
     * @param carried the greatest age of a figure that still counts as the current one; null: the figure must belong to
     *     the plan's period
     */
    record Level(String code, java.time.@Nullable Period carried) implements Measure {
        @Override
        public Stream<String> series() {
            return Stream.of(code);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.level(this);
        }
    }

    /**
     * {@code numerator / denominator x scale}; of several areas: the sums are divided, never rates averaged.
     *
     * @param scale positive
     */
    record Ratio(Measure numerator, Measure denominator, BigDecimal scale) implements Measure {
        public Ratio {
            if (scale.signum() <= 0) {
                throw new IllegalArgumentException("the scale of a ratio is positive, not " + scale);
            }
        }

        @Override
        public Stream<String> series() {
            return Stream.concat(numerator.series(), denominator.series());
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.ratio(this);
        }
    }

    /** The change of a level or ratio since the target's baseline. */
    record Change(Measure of, Movement movement) implements Measure {
        @Override
        public Stream<String> series() {
            return of.series();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.change(this);
        }
    }

    /**
     * The growth of a flow, level or ratio, in percent.
     *
     * @param against the day of the comparison; for a measure that contains a flow, the last day of the year whose same
     *     months are compared, which is 31 December only for plans within a calendar year; null: the same period of the
     *     year before
     */
    record Growth(Measure of, @Nullable LocalDate against) implements Measure {

        @Override
        public Stream<String> series() {
            return of.series();
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.growth(this);
        }

        /** The day whose figure is compared with a day's figure; for a month's last day, also a month's last day. */
        LocalDate before(LocalDate day, Period plan) {
            if (against != null && !restsOnAFlow()) {
                return against;
            }
            LocalDate same = day.minusYears(yearsBack(plan));
            boolean isLastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
            return isLastOfMonth ? same.with(TemporalAdjusters.lastDayOfMonth()) : same;
        }

        /**
         * Returns whether a figure of this period is compared with the figure of a day, or is a part of what is
         * compared.
         */
        public boolean isComparedWith(Period period, LocalDate day, Period plan) {
            LocalDate end = before(day, plan);
            return restsOnAFlow()
                    ? new Period(since(day, plan), end).contains(period.end())
                    : period.end().equals(end);
        }

        /** The first day that the figure compared with covers. */
        LocalDate since(LocalDate day, Period plan) {
            return restsOnAFlow() ? plan.start().minusYears(yearsBack(plan)) : before(day, plan);
        }

        int yearsBack(Period plan) {
            return against == null ? 1 : plan.yearsAfter(against);
        }

        /** Returns whether each figure is compared with its own counterpart, instead of all with one day. */
        boolean isOfTheSamePeriod() {
            return against == null || restsOnAFlow();
        }

        private boolean restsOnAFlow() {
            return of instanceof Flow
                    || (of instanceof Ratio ratio
                            && (ratio.numerator() instanceof Flow || ratio.denominator() instanceof Flow));
        }
    }

    /** The direction that counts as positive. */
    enum Movement {
        RISE,
        FALL
    }
}
