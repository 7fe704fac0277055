package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A value with its reported span and the observations behind it.
 *
 * @param end the last day that it covers
 * @param missing the months up to {@code end} that a flow was not reported for in full
 * @param conflicts one remark for each series that sources contradict each other on
 * @param inherited the used observations that belong to a predecessor of the area, each with the share that counts
 */
record Figure(
        Amount amount,
        LocalDate end,
        SortedSet<YearMonth> missing,
        List<Remark> conflicts,
        List<Observation> used,
        Map<Observation, Inherited> inherited)
        implements Reading {

    /** Shared by the thousands of figures that lack none. */
    private static final SortedSet<YearMonth> NONE_MISSING = Collections.emptySortedSet();

    Figure {
        missing = missing.isEmpty() ? NONE_MISSING : Collections.unmodifiableSortedSet(new TreeSet<>(missing));
        conflicts = List.copyOf(conflicts);
        used = List.copyOf(used);
        inherited = Map.copyOf(inherited);
    }

    @Override
    public <R> R in(Function<Figure, R> figure, Function<Missing, R> missing, Function<Undecidable, R> undecidable) {
        return figure.apply(this);
    }

    static Figure of(Observation observation) {
        return new Figure(
                observation.amount(),
                observation.period().end(),
                Collections.emptySortedSet(),
                List.of(),
                List.of(observation),
                Map.of());
    }

    /** A value that the plan states and no observation supports. */
    static Figure stated(BigDecimal value, LocalDate day) {
        return new Figure(Amount.exact(value), day, Collections.emptySortedSet(), List.of(), List.of(), Map.of());
    }

    /** The sum of both figures, which ends on the later of their days. */
    Reading plus(Figure other) {
        LocalDate later = end.isAfter(other.end) ? end : other.end;
        return with(other, amount.plus(other.amount), later, RemarkKind.RESULT_SUM);
    }

    Reading minus(Figure other) {
        return with(other, amount.minus(other.amount), end, RemarkKind.RESULT_DIFFERENCE);
    }

    Figure negated() {
        return new Figure(amount.negated(), end, missing, conflicts, used, inherited);
    }

    /** {@code this / denominator x scale}, with this figure's period end. */
    Reading over(Figure denominator, BigDecimal scale) {
        Amount divisor = denominator.amount;
        if (divisor.isExact() && divisor.value().signum() == 0) {
            return new Undecidable(RemarkKind.ZERO_DENOMINATOR.of(denominator.series()), together(denominator));
        }
        if (divisor.mayBeZero() && !divisor.isVague()) {
            List<Observation> all = together(denominator);
            return undecidable(all, RemarkKind.MAYBE_ZERO_DENOMINATOR.of(divisor));
        }
        return with(denominator, amount.over(divisor, scale), end, RemarkKind.RESULT_RATIO);
    }

    /** The growth over an earlier figure in percent, with this figure's period end. */
    Reading growthOver(Figure base) {
        return with(base, amount.growthOver(base.amount), end, RemarkKind.RESULT_GROWTH);
    }

    Figure lacking(SortedSet<YearMonth> months) {
        return new Figure(amount, end, months, conflicts, used, inherited);
    }

    Figure contradicted(Remark conflict) {
        return contradicted(List.of(conflict));
    }

    /** @param known conflicts; those that the figure has already are not repeated */
    Figure contradicted(List<Remark> known) {
        List<Remark> disputed =
                Stream.concat(conflicts.stream(), known.stream()).distinct().toList();
        return new Figure(amount, end, missing, disputed, used, inherited);
    }

    /** The share of the figure that counts for a successor area. */
    Figure inherited(String from, BigDecimal share) {
        Map<Observation, Inherited> marked = new LinkedHashMap<>();
        used.forEach(observation -> marked.put(observation, new Inherited(from, share)));
        return new Figure(amount.times(share), end, missing, conflicts, used, marked);
    }

    /** @param name the name of the result, for the reason why there is none */
    private Reading with(Figure other, Optional<Amount> result, LocalDate day, RemarkKind name) {
        if (result.isEmpty()) {
            List<Observation> all = together(other);
            return undecidable(all, Inexactness.noLimit(name, amount, other.amount));
        }
        return new Figure(result.get(), day, lacking(other), disputed(other), together(other), inherited(other));
    }

    // Most figures lack no month, are not disputed and inherited from no area: a sum of thousands builds nothing for
    // that.

    private SortedSet<YearMonth> lacking(Figure other) {
        if (other.missing.isEmpty()) {
            return missing;
        }
        SortedSet<YearMonth> lacking = new TreeSet<>(missing);
        lacking.addAll(other.missing);
        return lacking;
    }

    private List<Remark> disputed(Figure other) {
        return other.conflicts.isEmpty()
                ? conflicts
                : Stream.concat(conflicts.stream(), other.conflicts.stream())
                        .distinct()
                        .toList();
    }

    private Map<Observation, Inherited> inherited(Figure other) {
        if (other.inherited.isEmpty()) {
            return inherited;
        }
        Map<Observation, Inherited> both = new LinkedHashMap<>(inherited);
        both.putAll(other.inherited);
        return both;
    }

    private static Undecidable undecidable(List<Observation> used, Remark why) {
        return new Undecidable(
                Stream.concat(Inexactness.of(used).stream(), Stream.of(why)).toList(), used);
    }

    private List<String> series() {
        return used.stream().map(Observation::series).distinct().toList();
    }

    private List<Observation> together(Figure other) {
        List<Observation> all = new ArrayList<>(used.size() + other.used.size());
        all.addAll(used);
        all.addAll(other.used);
        return all;
    }
}
