package org.tiendo.distance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A figure's value in its series' unit: a number, or what is known of a number that nobody has said exactly.
 *
 * @param bound how {@code value} is to be read
 * @param value normalised: no trailing zeros after the point, at most {@link #SCALE} decimals; of a range the lower end
 * @param upper of a range the upper end; of an approximate value the most that it may be, which is as far above
 *     {@code value} as the least is below it, or null where nobody says how far; null for any other
 * @param word the word that its source put to the number, as "khoảng", or "từ … trở lên" with {@link #NUMBER} for the
 *     number where it does not come last; empty where it is a number, a symbol, or calculated
 */
public record Amount(
        Bound bound, BigDecimal value, @Nullable BigDecimal upper, String word) {

    /** Decimals that the ledger keeps (DECIMAL(38,16)); quotients are rounded half-even to it, once. */
    public static final int SCALE = 16;

    /** Digits before the decimal point that the ledger keeps. */
    public static final int WHOLE_DIGITS = 22;

    /** Stands for the number in a word that follows it, or that stands on both sides of it. */
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

    /** One without a word that is no range. */
    public Amount(Bound bound, BigDecimal value) {
        this(bound, value, null, "");
    }

    public static Amount exact(BigDecimal value) {
        return new Amount(Bound.EXACT, value);
    }

    /** @throws IllegalArgumentException when it ends below its start */
    public static Amount range(BigDecimal low, BigDecimal high) {
        boolean isOneValue = Decimals.normalised(low).compareTo(Decimals.normalised(high)) == 0;
        return isOneValue ? exact(low) : new Amount(Bound.RANGE, low, high, "");
    }

    /** @param within how far it may be off, as a share of the value; null where nobody says */
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

    /** Its number, as it is shown, in the place that the source's word leaves for it. */
    public String inWords(String shown) {
        return word.contains(NUMBER) ? word.replace(NUMBER, shown) : word + " " + shown;
    }

    /** The reason that the ledger cannot hold a number, as the end of a sentence; empty where it can. */
    public static Optional<String> excess(BigDecimal value) {
        long digits = Decimals.wholeDigits(value);
        boolean isAtTheEdge = digits == WHOLE_DIGITS;
        boolean fits =
                isAtTheEdge ? Decimals.wholeDigits(Decimals.normalised(value)) == WHOLE_DIGITS : digits < WHOLE_DIGITS;
        return fits
                ? Optional.empty()
                : Optional.of("has " + Math.max(digits, WHOLE_DIGITS + 1) + " digits before the decimal point, at most "
                        + WHOLE_DIGITS + " can be kept");
    }

    /** Why the ledger cannot hold it, as the end of a sentence; empty where it can. */
    public Optional<String> excess() {
        return excess(value).or(() -> Optional.ofNullable(upper).flatMap(Amount::excess));
    }

    public boolean isExact() {
        return bound == Bound.EXACT;
    }

    /** The least it may be; empty where it may be any smaller number, or nobody says. */
    public Optional<BigDecimal> least() {
        return low().map(End::value);
    }

    /** The most it may be; empty where it may be any larger number, or nobody says. */
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

    /** How far an approximate value, or an exact one, may be off; empty where nobody says. */
    private Optional<BigDecimal> margin() {
        return isExact()
                ? Optional.of(BigDecimal.ZERO)
                : Optional.ofNullable(upper).map(most -> most.subtract(value));
    }

    boolean isPoint() {
        return isExact() || bound == Bound.ABOUT;
    }

    /** Whether it is approximate, and nobody says how far it may be off. */
    boolean isVague() {
        return bound == Bound.ABOUT && upper == null;
    }

    /** Whether it is known to be above zero. */
    boolean isAboveZero() {
        return low().filter(End::isAboveZero).isPresent();
    }

    boolean mayBeAboveZero() {
        return high().filter(most -> most.value().signum() <= 0).isEmpty();
    }

    /** Whether zero is one of the values it may have. */
    boolean mayBeZero() {
        return !isAboveZero() && !negated().isAboveZero();
    }

    /** Empty where what is known of the two leaves the sum open on both sides. */
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

    /** Empty where what is known of the two leaves the difference open on both sides. */
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

    /** The same in another unit; its word stays. */
    public Amount times(BigDecimal factor) {
        if (factor.signum() < 0) {
            return negated().times(factor.negate()).worded(word);
        }
        return new Amount(bound, value.multiply(factor), upper == null ? null : upper.multiply(factor), word);
    }

    /**
     * {@code this / divisor x scale}, rounded once; the ends of a range and bounds are rounded outwards. Empty where the
     * divisor may be zero, and where what is known of the two leaves the quotient open on both sides.
     *
     * @param scale positive
     */
    Optional<Amount> over(Amount divisor, BigDecimal scale) {
        return Quotients.of(this, divisor, scale);
    }

    /** By how many percent it is larger than an earlier one; empty where {@link #over} is. */
    Optional<Amount> growthOver(Amount base) {
        return over(base, PERCENT).flatMap(share -> share.minus(exact(PERCENT)));
    }

    /** The largest number, whatever its sign, that stands in it. */
    BigDecimal magnitude() {
        return upper == null ? value.abs() : value.abs().max(upper.abs());
    }

    /** The least by which the two values must differ; zero where they may be the same. */
    BigDecimal distance(Amount other) {
        return above(other).max(other.above(this)).max(BigDecimal.ZERO);
    }

    private BigDecimal above(Amount other) {
        return both(least(), other.most(), BigDecimal::subtract).orElse(BigDecimal.ZERO);
    }

    /** Empty without either end. */
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

    /** As people write it: {@code 37}, {@code >=31}, {@code 61..62}, {@code ~24 (khoảng)}. */
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
