package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An actual value with the calculation steps that lead to it, each of which a reader can check by hand. */
public sealed interface Calculation {

    Amount value();

    /** Returns the result of the case for this kind of calculation. */
    <R> R in(Cases<R> cases);

    /** A visitor with one case for each kind of calculation, so that no kind is forgotten. */
    interface Cases<R> {
        R sum(Sum sum);

        R quotient(Quotient quotient);

        R difference(Difference difference);

        R growth(Growth growth);

        R stated(Stated stated);
    }

    /**
     * The steps from the observations that an assessment used.
     *
     * @param inherited the inherited observations of the assessment
     * @param periodEnd the last day that the actual covers
     * @return empty where the observations do not lead to one value
     */
    static Optional<Calculation> of(
            Measure measure,
            Target target,
            List<Observation> used,
            Map<Observation, Inherited> inherited,
            LocalDate periodEnd) {
        return measure.in(new Calculations(target, used, inherited, periodEnd));
    }

    /** The observations behind it, in order; one that is used twice is listed twice. */
    default Stream<Observation> observations() {
        return Stream.empty();
    }

    /**
     * The figures of one series, added up over areas and, for a flow, over time; the sum of a single figure is that
     * figure.
     *
     * @param parts at least one
     */
    record Sum(String series, List<Part> parts, Amount value) implements Calculation {
        public Sum {
            parts = List.copyOf(parts);
        }

        @Override
        public Stream<Observation> observations() {
            return parts.stream().map(Part::observation);
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.sum(this);
        }
    }

    /**
     * A figure of a sum.
     *
     * @param share the share of the figure that counts; 1 unless it belongs to a predecessor of the area
     */
    record Part(Observation observation, BigDecimal share) {

        /** The amount that is added up. */
        public Amount amount() {
            return observation.amount().times(share);
        }
    }

    /** {@code numerator / denominator x scale}. */
    record Quotient(Calculation numerator, Calculation denominator, BigDecimal scale, Amount value)
            implements Calculation {
        @Override
        public Stream<Observation> observations() {
            return Stream.concat(numerator.observations(), denominator.observations());
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.quotient(this);
        }
    }

    /** {@code now - then}, or {@code then - now} where a decrease counts as positive. */
    record Difference(Calculation now, Calculation then, Measure.Movement counts, Amount value) implements Calculation {
        @Override
        public Stream<Observation> observations() {
            return Stream.concat(now.observations(), then.observations());
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.difference(this);
        }
    }

    /** {@code (now - then) / then x 100}. */
    record Growth(Calculation now, Calculation then, Amount value) implements Calculation {

        @Override
        public Stream<Observation> observations() {
            return Stream.concat(now.observations(), then.observations());
        }

        @Override
        public <R> R in(Cases<R> cases) {
            return cases.growth(this);
        }
    }

    /** A value that the plan itself states. */
    record Stated(LocalDate day, Amount value) implements Calculation {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.stated(this);
        }
    }
}
