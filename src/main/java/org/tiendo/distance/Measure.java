package org.tiendo.distance;

import java.math.BigDecimal;
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
        return this instanceof Level || this instanceof Ratio;
    }

    /** One answer for each kind of measure, so that no kind is forgotten. */
    interface Cases<R> {
        R flow(Flow flow);

        R level(Level level);

        R ratio(Ratio ratio);

        R change(Change change);
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

    /** Which movement counts as positive. */
    enum Movement {
        RISE,
        FALL
    }
}
