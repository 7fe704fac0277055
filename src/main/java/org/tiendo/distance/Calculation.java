package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** An actual value as the steps that lead to it, each of which can be gone over by hand. */
public sealed interface Calculation {

    Amount value();

    /**
     * The steps from the observations that an assessment used.
     *
     * @param inherited as the assessment has them
     * @param periodEnd the last day the actual speaks of
     * @return empty where the observations lead to no one value
     */
    static Optional<Calculation> of(
            Measure measure,
            Target target,
            List<Observation> used,
            Map<Observation, Inherited> inherited,
            LocalDate periodEnd) {
        return measure.in(new Calculations(target, used, inherited, periodEnd));
    }

    /** The observations it rests on, in order; one that serves twice stands there twice. */
    default Stream<Observation> observations() {
        return Stream.empty();
    }

    /**
     * The figures of one series, added up over areas and, for a flow, over time; a single one stands for itself.
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
    }

    /**
     * A figure of a sum.
     *
     * @param share of it that counts; 1 unless it speaks of an area before
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
    }

    /** {@code now - then}, or {@code then - now} where a fall counts. */
    record Difference(Calculation now, Calculation then, Measure.Movement counts, Amount value) implements Calculation {
        @Override
        public Stream<Observation> observations() {
            return Stream.concat(now.observations(), then.observations());
        }
    }

    /** {@code (now - then) / then x 100}. */
    record Growth(Calculation now, Calculation then, Amount value) implements Calculation {

        @Override
        public Stream<Observation> observations() {
            return Stream.concat(now.observations(), then.observations());
        }
    }

    /** A value that the plan itself states. */
    record Stated(LocalDate day, Amount value) implements Calculation {}
}
