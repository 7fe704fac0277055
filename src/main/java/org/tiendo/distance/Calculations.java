package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Assigns the observations that an assessment used to their positions in its formula.
 *
 * @param day the day whose reading is calculated
 */
record Calculations(Target target, List<Observation> used, Map<Observation, Inherited> inherited, LocalDate day)
        implements Measure.Cases<Optional<Calculation>> {

    @Override
    public Optional<Calculation> flow(Measure.Flow flow) {
        Period since = new Period(start(), day);
        return sum(flow.code(), observation -> since.covers(observation.period()));
    }

    @Override
    public Optional<Calculation> level(Measure.Level level) {
        return used.stream()
                .filter(observation -> observation.series().equals(level.code()))
                .map(observation -> observation.period().end())
                .filter(end -> !end.isAfter(day))
                .max(java.util.Comparator.naturalOrder())
                .flatMap(latest -> sum(
                        level.code(), observation -> observation.period().end().equals(latest)));
    }

    @Override
    public Optional<Calculation> ratio(Measure.Ratio ratio) {
        return ratio.numerator()
                .in(this)
                .flatMap(above -> ratio.denominator().in(this).flatMap(below -> quotient(ratio, above, below)));
    }

    @Override
    public Optional<Calculation> change(Measure.Change change) {
        return change.of()
                .in(this)
                .flatMap(now -> baseline(change).flatMap(then -> difference(change.movement(), now, then)));
    }

    @Override
    public Optional<Calculation> growth(Measure.Growth growth) {
        LocalDate before = growth.before(day, target.period());
        return growth.of()
                .in(this)
                .flatMap(now -> growth.of()
                        .in(new Calculations(target, used, inherited, before))
                        .flatMap(then -> growth(now, then)));
    }

    private static Optional<Calculation> growth(Calculation now, Calculation then) {
        Amount from = then.value();
        return from.isAboveZero()
                ? now.value().growthOver(from).map(growth -> new Calculation.Growth(now, then, growth))
                : Optional.empty();
    }

    private Optional<Calculation> sum(String series, Predicate<Observation> isPart) {
        List<Calculation.Part> parts = used.stream()
                .filter(observation -> observation.series().equals(series))
                .filter(isPart)
                .map(this::part)
                .toList();
        Optional<Amount> total = parts.stream()
                .map(part -> Optional.of(part.amount()))
                .reduce((sum, next) -> sum.flatMap(left -> next.flatMap(left::plus)))
                .flatMap(sum -> sum);
        return total.map(value -> new Calculation.Sum(series, parts, value));
    }

    private Calculation.Part part(Observation observation) {
        Inherited before = inherited.get(observation);
        return new Calculation.Part(observation, before == null ? BigDecimal.ONE : before.share());
    }

    private static Optional<Calculation> quotient(Measure.Ratio ratio, Calculation above, Calculation below) {
        return above.value()
                .over(below.value(), ratio.scale())
                .map(value -> new Calculation.Quotient(above, below, ratio.scale(), value));
    }

    private static Optional<Calculation> difference(Measure.Movement counts, Calculation now, Calculation then) {
        Optional<Amount> difference = switch (counts) {
            case RISE -> now.value().minus(then.value());
            case FALL -> then.value().minus(now.value());
        };
        return difference.map(value -> new Calculation.Difference(now, then, counts, value));
    }

    private Optional<Calculation> baseline(Measure.Change change) {
        @Nullable LocalDate from = target.baseline();
        if (target.baselineValue() != null) {
            LocalDate stated = from == null ? target.period().start() : from;
            return Optional.of(new Calculation.Stated(stated, Amount.exact(target.baselineValue())));
        }
        return from == null ? Optional.empty() : change.of().in(new Calculations(target, used, inherited, from));
    }

    /** The first day of the plan's period; for earlier days the same day of an earlier year. */
    private LocalDate start() {
        Period plan = target.period();
        LocalDate start = plan.start();
        while (start.isAfter(day)) {
            start = start.minus(plan.cycle());
        }
        return start;
    }
}
