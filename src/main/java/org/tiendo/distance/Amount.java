package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure's value in its series' unit: an exact number, or the bounds of a number that is not published exactly.
 *
 * @param bound the meaning of {@code value}: exact, a one-sided bound, the lower end of a range, or approximate
 * @param value normalised: no trailing zeros after the point, at most {@link #SCALE} decimals; of a range the lower end
 * @param upper the upper end of a range; of an approximate value its highest possible value, as far above {@code value}
 *     as the lowest is below it, or null where the margin is unknown; null for every other bound
 * @param word the source's qualifier, as "khoảng", or "từ … trở lên" with {@link #NUMBER} for the number where it does
 *     not come last; empty where it is a number, a symbol, or calculated
 */
public record Amount(
        Bound bound, BigDecimal value, @Nullable BigDecimal upper, String word) {

    /** Decimals that the ledger keeps (DECIMAL(38,16)); quotients are rounded half-even to it, once. */
    public static final int SCALE = 16;

    /** Digits before the decimal point that the ledger keeps. */
    public static final int WHOLE_DIGITS = 22;

    /** Placeholder for the number in a qualifier that follows the number or surrounds it. */
    public static final String NUMBER = "…";

    private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

    public Amount {
        value = Decimals.normalised(value);
        upper = upper == null ? null : Decimals.normalised(upper);
        boolean mayHaveUpper = bound == Bound.RANGE || bound == Bound.ABOUT;
        if ((bound == Bound.RANGE && upper == null) || (!mayHaveUpper && upper != null)) {
            throw new IllegalArgumentException("a range, and only a range or an approximate value, has an upper end");
        }
        if (upper != null && upper.compareTo(value) < 0) {
            throw new IllegalArgumentException("an amount ends at " + upper + " below its start " + value);
        }
    }

    /** Creates an amount that has no qualifier and is not a range. */
    public Amount(Bound bound, BigDecimal value) {
        this(bound, value, null, "");
    }

    public static Amount exact(BigDecimal value) {
        return new Amount(Bound.EXACT, value);
    }

    /** @throws IllegalArgumentException when the range ends below its start */
    public static Amount range(BigDecimal low, BigDecimal high) {
        boolean isOneValue = Decimals.normalised(low).compareTo(Decimals.normalised(high)) == 0;
        return isOneValue ? exact(low) : new Amount(Bound.RANGE, low, high, "");
    }

    /** @param within the margin of error as a share of the value; null where it is unknown */
    public static Amount about(BigDecimal value, @Nullable BigDecimal within) {
        return new Amount(
                Bound.ABOUT,
                value,
                within == null ? null : value.add(value.abs().multiply(within)),
                "");
    }

    public Amount worded(String published) {
        return new Amount(bound, value, upper, published);
    }

    /** Puts the formatted number at its position in the source's qualifier. */
    public String inWords(String shown) {
        return word.contains(NUMBER) ? word.replace(NUMBER, shown) : word + " " + shown;
    }

    /** The reason that the ledger cannot hold a number, as the end of a sentence; empty where it can. */
    public static Optional<String> excess(BigDecimal value) {
        return Decimals.excessDigits(value)
                .map(digits ->
                        "has " + digits + " digits before the decimal point, at most " + WHOLE_DIGITS + " can be kept");
    }

    Optional<Long> excessDigits() {
        return Decimals.excessDigits(value).or(() -> Optional.ofNullable(upper).flatMap(Decimals::excessDigits));
    }

    /** The reason that the ledger cannot hold the amount, as the end of a sentence; empty where it can. */
    public Optional<String> excess() {
        return excess(value).or(() -> Optional.ofNullable(upper).flatMap(Amount::excess));
    }

    public boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** The lowest possible value; empty where there is no lower bound or the margin is unknown. */
    public Optional<BigDecimal> least() {
        return low().map(End::value);
    }

    /** The highest possible value; empty where there is no upper bound or the margin is unknown. */
    public Optional<BigDecimal> most() {
        return high().map(End::value);
    }

    Optional<End> low() {
        return switch (bound) {
            case EXACT, AT_LEAST, RANGE -> Optional.of(new End(value, true));
            case MORE_THAN -> Optional.of(new End(value, false));
            case ABOUT -> margin().map(margin -> new End(value.subtract(margin), true));
            case AT_MOST, LESS_THAN -> Optional.empty();
        };
    }

    Optional<End> high() {
        return switch (bound) {
            case EXACT, AT_MOST -> Optional.of(new End(value, true));
            case LESS_THAN -> Optional.of(new End(value, false));
            case RANGE, ABOUT -> Optional.ofNullable(upper).map(most -> new End(most, true));
            case AT_LEAST, MORE_THAN -> Optional.empty();
        };
    }

    /** The margin of error, zero for an exact value; empty where it is unknown. */
    private Optional<BigDecimal> margin() {
        return isExact()
                ? Optional.of(BigDecimal.ZERO)
                : Optional.ofNullable(upper).map(most -> most.subtract(value));
    }

    boolean isPoint() {
        return isExact() || bound == Bound.ABOUT;
    }

    /** Returns whether it is approximate with an unknown margin. */
    boolean isVague() {
        return bound == Bound.ABOUT && upper == null;
    }

    /** Returns whether it is known to be above zero. */
    boolean isAboveZero() {
        return low().filter(End::isAboveZero).isPresent();
    }

    boolean mayBeAboveZero() {
        return high().filter(most -> most.value().signum() <= 0).isEmpty();
    }

    /** Returns whether zero is one of the values it may have. */
    boolean mayBeZero() {
        return !isAboveZero() && !negated().isAboveZero();
    }

    /** The sum of both amounts; empty where it would have no bound on either side. */
    Optional<Amount> plus(Amount other) {
        if (isExact() && other.isExact()) {
            return Optional.of(exact(value.add(other.value)));
        }
        if (isPoint() && other.isPoint()) {
            BigDecimal sum = value.add(other.value);
            @Nullable
            BigDecimal most = both(margin(), other.margin(), BigDecimal::add)
                    .map(sum::add)
                    .orElse(null);
            return Optional.of(new Amount(Bound.ABOUT, sum, most, ""));
        }
        return between(both(low(), other.low(), End::plus), both(high(), other.high(), End::plus));
    }

    /** The difference of both amounts; empty where it would have no bound on either side. */
    Optional<Amount> minus(Amount other) {
        return plus(other.negated());
    }

    Amount negated() {
        return switch (bound) {
            case RANGE -> range(most().orElseThrow().negate(), value.negate());
            case ABOUT ->
                new Amount(
                        bound, value.negate(), margin().map(value.negate()::add).orElse(null), "");
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> new Amount(bound.negated(), value.negate());
        };
    }

    /** The amount in another unit; its qualifier stays. */
    public Amount times(BigDecimal factor) {
        if (factor.signum() < 0) {
            return negated().times(factor.negate()).worded(word);
        }
        return new Amount(bound, value.multiply(factor), upper == null ? null : upper.multiply(factor), word);
    }

    /**
     * {@code this / divisor x scale}, rounded once; the ends of a range and bounds are rounded outwards. Empty where
     * the divisor may be zero, or where the quotient would have no bound on either side.
     *
     * @param scale positive
     */
    Optional<Amount> over(Amount divisor, BigDecimal scale) {
        return Quotients.of(this, divisor, scale);
    }

    /** The growth over an earlier amount in percent; empty where {@link #over} is. */
    Optional<Amount> growthOver(Amount base) {
        return over(base, PERCENT).flatMap(share -> share.minus(exact(PERCENT)));
    }

    /** The largest absolute value among the amount's numbers. */
    BigDecimal magnitude() {
        return upper == null ? value.abs() : value.abs().max(upper.abs());
    }

    /** The smallest possible difference between the two values; zero where they may be equal. */
    BigDecimal distance(Amount other) {
        return above(other).max(other.above(this)).max(BigDecimal.ZERO);
    }

    private BigDecimal above(Amount other) {
        return both(least(), other.most(), BigDecimal::subtract).orElse(BigDecimal.ZERO);
    }

    /** The amount between two ends, of which either may be missing; empty without both. */
    static Optional<Amount> between(Optional<End> low, Optional<End> high) {
        if (low.isPresent() && high.isPresent()) {
            return Optional.of(range(low.get().value(), high.get().value()));
        }
        return low.map(end -> new Amount(end.isIncluded() ? Bound.AT_LEAST : Bound.MORE_THAN, end.value()))
                .or(() -> high.map(end -> new Amount(end.isIncluded() ? Bound.AT_MOST : Bound.LESS_THAN, end.value())));
    }

    private static <T> Optional<T> both(Optional<T> one, Optional<T> other, BinaryOperator<T> calculation) {
        return one.flatMap(first -> other.map(second -> calculation.apply(first, second)));
    }

    /** The notation for people: {@code 37}, {@code >=31}, {@code 61..62}, {@code ~24 (khoảng)}. */
    @Override
    public String toString() {
        String plain = value.toPlainString();
        String said = switch (bound) {
            case EXACT -> plain;
            case RANGE -> Words.between(value, most().orElse(value));
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN, ABOUT -> bound.symbol() + plain;
        };
        return word.isEmpty() ? said : said + " (" + word + ")";
    }
}
