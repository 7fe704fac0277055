package org.tiendo.distance;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The remarks on figures that are no exact numbers. */
final class Inexactness {

    private Inexactness() {}

    /** The figures that are not exact, a remark for each kind of bound; empty where all are exact. */
    static List<Remark> of(List<Observation> observations) {
        Map<RemarkKind, List<Object>> figures = observations.stream()
                .filter(observation -> !observation.amount().isExact())
                .collect(Collectors.groupingBy(
                        observation -> kind(observation.amount()),
                        TreeMap::new,
                        Collectors.mapping(Inexactness::figure, Collectors.toList())));
        return figures.entrySet().stream()
                .map(kind ->
                        kind.getKey().of(kind.getValue().stream().distinct().toList()))
                .toList();
    }

    /** The reason why the result of two amounts has no bound on either side. */
    static Remark noLimit(RemarkKind result, Amount one, Amount other) {
        List<Amount> vague =
                Stream.of(one, other).filter(Amount::isVague).distinct().toList();
        Remark why = switch (vague.size()) {
            case 0 -> RemarkKind.ANY_NUMBER.of();
            case 1 -> RemarkKind.NO_MARGIN.of(vague.get(0));
            default -> RemarkKind.BOTH_NO_MARGIN.of(vague.get(0), vague.get(1));
        };
        return RemarkKind.NO_LIMIT.of(result.of(), one, other, why);
    }

    /** The ends of a range; after a number below zero a word stands between them, not a sign. */
    static Remark ends(Amount amount) {
        var low = amount.least().orElse(amount.value());
        var high = amount.most().orElse(amount.value());
        return (low.signum() < 0 ? RemarkKind.ENDS_BELOW_ZERO : RemarkKind.ENDS).of(low, high);
    }

    private static RemarkKind kind(Amount amount) {
        return switch (amount.bound()) {
            case RANGE -> RemarkKind.RANGES;
            case ABOUT -> amount.isVague() ? RemarkKind.WITHOUT_MARGIN : RemarkKind.APPROXIMATE;
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> RemarkKind.CENSORED;
        };
    }

    private static Remark figure(Observation observation) {
        Amount amount = observation.amount();
        String series = observation.series();
        Object word = amount.word().isEmpty() ? Remark.NOTHING : RemarkKind.WORD.of(amount.word());
        return switch (amount.bound()) {
            case RANGE -> RemarkKind.RANGE_FIGURE.of(series, ends(amount), word);
            case ABOUT ->
                amount.isVague()
                        ? RemarkKind.WITHOUT_MARGIN_FIGURE.of(series, amount.value(), word)
                        : RemarkKind.APPROXIMATE_FIGURE.of(series, amount.value(), word, ends(amount));
            case EXACT, AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN ->
                RemarkKind.CENSORED_FIGURE.of(series, amount.bound().symbol(), amount.value(), word);
        };
    }
}
