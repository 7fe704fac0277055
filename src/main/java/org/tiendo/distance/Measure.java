package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an indicator's actual value comes from series. */
public sealed interface Measure {

    /** Every series this measure reads, in the order they are written. */
    Stream<String> series();

    /** What the cases make of this measure. */
    <R> R in(Cases<R> cases);

    /** Whether it stands at a value, where sums and movements start at nothing. */
    default boolean isState() {
        return this instanceof Level || this instanceof Ratio || this instanceof Growth;
    }

    /** Whether it is told month by month, and may lack some of them. */
    default boolean isToldByMonths() {
        return this instanceof Flow || (this instanceof Growth growth && growth.of() instanceof Flow);
    }

    /** One answer for each kind of measure, so that no kind is forgotten. */
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
     * @param carried how old a figure may be and still stand for now; null: it must speak of the plan's period
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

    /** How far a level or ratio has moved since the target's baseline. */
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
     * By how many percent a flow, level or ratio is larger than it was.
     *
     * @param against the day that is compared with, of what rests on a flow the last day of the year whose same months
     *     are; null: the same period of the year before
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

        /** The day whose figure a day's figure is compared with; of a month's last day a month's last day. */
        LocalDate before(LocalDate day, Period plan) {
            if (against != null && !restsOnAFlow()) {
                return against;
            }
            LocalDate same = day.minusYears(yearsBack(plan));
            boolean isLastOfMonth = day.getDayOfMonth() == day.lengthOfMonth();
            return isLastOfMonth ? same.with(TemporalAdjusters.lastDayOfMonth()) : same;
        }

        /** Whether a figure of this period is, or is a part of, what the figure of a day is compared with. */
        public boolean isComparedWith(Period period, LocalDate day, Period plan) {
            LocalDate end = before(day, plan);
            return restsOnAFlow()
                    ? new Period(since(day, plan), end).contains(period.end())
                    : period.end().equals(end);
        }

        /** The first day that the figure compared with speaks of. */
        LocalDate since(LocalDate day, Period plan) {
            return restsOnAFlow() ? plan.start().minusYears(yearsBack(plan)) : before(day, plan);
        }

        int yearsBack(Period plan) {
            return against == null ? 1 : plan.end().getYear() - against.getYear();
        }

        /** Whether a figure is held against its own counterpart, and not all of them against one day. */
        boolean isOfTheSamePeriod() {
            return against == null || restsOnAFlow();
        }

        private boolean restsOnAFlow() {
            return of instanceof Flow
                    || (of instanceof Ratio ratio
                            && (ratio.numerator() instanceof Flow || ratio.denominator() instanceof Flow));
        }
    }

    /** Which movement counts as positive. */
    enum Movement {
        RISE,
        FALL
    }
}
