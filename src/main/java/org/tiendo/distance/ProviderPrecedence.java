package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The provider precedence: chooses the provider that counts where several report the same days, and reports
 * contradictions by the others.
 */
final class ProviderPrecedence {

    private final SeriesTraits traits;
    private final ZoneId zone;

    ProviderPrecedence(SeriesTraits traits, ZoneId zone) {
        this.traits = traits;
        this.zone = zone;
    }

    /** @param readings at least one provider's reading, all with the same period end */
    Reading of(Map<Provider, Reading> readings) {
        List<Map.Entry<Provider, Reading>> ranked =
                readings.entrySet().stream().sorted(rank()).toList();
        Provider provider = ranked.get(0).getKey();
        return ranked.get(0).getValue().then(chosen -> {
            List<Remark> others = ranked.stream()
                    .flatMap(entry -> contradiction(chosen, entry.getKey(), entry.getValue()))
                    .toList();
            return others.isEmpty() ? chosen : chosen.contradicted(differ(provider, chosen, others));
        });
    }

    /**
     * Returns the area's own figure, with a conflict where the sum of the same provider's figures of its parts
     * contradicts it.
     */
    Reading againstParts(Provider provider, Reading own, Reading sum) {
        return own.then(whole -> sum instanceof Figure parts && isContradicted(whole, parts)
                ? whole.contradicted(
                        differ(provider, whole, List.of(claim(RemarkKind.SUM_OF_PARTS.of(provider.name()), parts))))
                : whole);
    }

    /**
     * Returns a cumulative figure, with a conflict where the sum of the same provider's figures of shorter periods
     * contradicts it.
     */
    Reading againstPieces(Reading own, Period period, Reading sum) {
        return own.then(whole -> sum instanceof Figure pieces && isContradicted(whole, pieces)
                ? whole.contradicted(contradiction(whole, period, pieces))
                : whole);
    }

    private Remark contradiction(Figure whole, Period period, Figure pieces) {
        String name = Provider.of(whole.used().get(0)).name();
        return RemarkKind.SOURCE_DIFFERS_FROM_ITSELF.of(
                traits.code(),
                period,
                List.of(claim(name, whole), claim(RemarkKind.SUM_OF_SHORTER_PERIODS.of(name), pieces)));
    }

    /**
     * Ranks by completeness, data status, declared precedence and freshness, and last by name so that the result is
     * deterministic.
     */
    private java.util.Comparator<Map.Entry<Provider, Reading>> rank() {
        return java.util.Comparator.<Map.Entry<Provider, Reading>>comparingInt(entry -> gaps(entry.getValue()))
                .thenComparing(entry -> firmness(entry.getValue()), java.util.Comparator.reverseOrder())
                .thenComparingInt(entry -> precedence(entry.getKey()))
                .thenComparing(entry -> knownAt(entry.getValue()), java.util.Comparator.reverseOrder())
                .thenComparing(Map.Entry::getKey);
    }

    private static int gaps(Reading reading) {
        return reading instanceof Figure figure ? figure.missing().size() : 0;
    }

    private static DataStatus firmness(Reading reading) {
        return reading.status().orElse(DataStatus.DEMO);
    }

    private int precedence(Provider provider) {
        int place = traits.precedence().indexOf(provider.job());
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private static Instant knownAt(Reading reading) {
        return reading.knownAt().orElse(Instant.MIN);
    }

    private Stream<Remark> contradiction(Figure chosen, Provider provider, Reading other) {
        return other instanceof Figure figure && isContradicted(chosen, figure)
                ? Stream.of(claim(provider.name(), figure))
                : Stream.empty();
    }

    /**
     * Returns whether one figure contradicts another. Sums of different months are not comparable, nor are a synthetic and a
     * real figure.
     */
    private boolean isContradicted(Figure chosen, Figure other) {
        boolean comparable = chosen.missing().isEmpty() && other.missing().isEmpty();
        return comparable && isSynthetic(chosen) == isSynthetic(other) && isBeyondTolerance(chosen, other);
    }

    private static boolean isSynthetic(Figure figure) {
        return figure.status().filter(DataStatus.DEMO::equals).isPresent();
    }

    private boolean isBeyondTolerance(Figure chosen, Figure other) {
        BigDecimal larger = chosen.amount().magnitude().max(other.amount().magnitude());
        BigDecimal tolerated = larger.multiply(traits.tolerance());
        return chosen.amount().distance(other.amount()).compareTo(tolerated) > 0;
    }

    private Remark differ(Provider provider, Figure chosen, List<Remark> others) {
        return RemarkKind.SOURCES_DIFFER.of(
                traits.code(),
                Stream.concat(Stream.of(claim(provider.name(), chosen)), others.stream())
                        .toList());
    }

    /** A source's figure with its provider, data status and the day it became known. */
    private Remark claim(Object provider, Figure figure) {
        Object status = figure.status().<Object>map(RemarkKind.OF_STATUS::of).orElse(Remark.NOTHING);
        Object day = figure.knownAt()
                .<Object>map(known -> RemarkKind.KNOWN_ON.of(LocalDate.ofInstant(known, zone)))
                .orElse(Remark.NOTHING);
        return RemarkKind.CLAIM.of(figure.amount(), provider, status, day);
    }
}
