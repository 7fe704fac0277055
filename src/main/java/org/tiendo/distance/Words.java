package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Formats the reasons of assessments as sentences. */
final class Words {

    private Words() {}

    static String series(List<Observation> observations) {
        return observations.stream().map(Observation::series).distinct().collect(Collectors.joining(", "));
    }

    /** The figures that are not exact, grouped by their kind of bound; at least one must be inexact. */
    static String inexact(List<Observation> observations) {
        Map<String, List<Observation>> kinds = observations.stream()
                .filter(observation -> !observation.amount().isExact())
                .collect(Collectors.groupingBy(
                        observation -> kind(observation.amount()), TreeMap::new, Collectors.toList()));
        return kinds.entrySet().stream()
                .map(kind -> kind.getValue().stream()
                        .map(observation -> observation.series() + " " + said(observation.amount()))
                        .distinct()
                        .collect(Collectors.joining(", ", kind.getKey() + ": ", "")))
                .collect(Collectors.joining("; "));
    }

    /** The reason why the result of two amounts has no bound on either side. */
    static String open(String result, Amount one, Amount other) {
        String why = Stream.of(one, other)
                .filter(Amount::isVague)
                .map(amount -> "it is not said how far off " + amount + " may be")
                .distinct()
                .collect(Collectors.joining(" and "));
        return "the " + result + " of " + one + " and " + other + " has no limit: "
                + (why.isEmpty() ? "it may be any number" : why);
    }

    private static String kind(Amount amount) {
        return switch (amount.bound()) {
            case EXACT -> "exact";
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> "censored";
            case RANGE -> "a range";
            case ABOUT -> amount.isVague() ? "approximate, within what is not said" : "approximate";
        };
    }

    private static String said(Amount amount) {
        String plain = amount.value().toPlainString();
        String word = amount.word().isEmpty() ? "" : " (" + amount.word() + ")";
        return switch (amount.bound()) {
            case EXACT -> plain;
            case AT_LEAST, MORE_THAN, AT_MOST, LESS_THAN -> amount.bound().symbol() + " " + plain + word;
            case RANGE -> ends(amount) + word;
            case ABOUT -> plain + word + (amount.isVague() ? "" : ", which is " + ends(amount));
        };
    }

    private static String ends(Amount amount) {
        return between(amount.least().orElseThrow(), amount.most().orElseThrow());
    }

    /**
     * The notation of a range: {@code 61..62}, {@code -4.21 to -0.48}. After a negative number " to " replaces the
     * dots.
     */
    static String between(BigDecimal low, BigDecimal high) {
        String sign = low.signum() < 0 ? " to " : Bound.RANGE.symbol();
        return low.toPlainString() + sign + high.toPlainString();
    }

    /** A source's figure with its provider, data status and the day it became known. */
    static String claim(String name, Figure figure, ZoneId zone) {
        String status = figure.status().map(known -> ", " + lower(known)).orElse("");
        String day = figure.knownAt()
                .map(known -> ", known on " + LocalDate.ofInstant(known, zone))
                .orElse("");
        return figure.amount() + " (" + name + status + day + ")";
    }

    static String daysAhead(long days) {
        if (days == 0) {
            return "on the path";
        }
        return Math.abs(days) + (Math.abs(days) == 1 ? " day " : " days ") + (days < 0 ? "behind" : "ahead of")
                + " the path";
    }

    /** The rounded form for sentences: {@code 1 240}, {@code 98.5}; at least three digits are kept, rounded half-up. */
    static String rounded(BigDecimal value) {
        int decimals = Math.max(0, 2 - Math.max(0, value.precision() - value.scale() - 1));
        BigDecimal shown = Decimals.normalised(value.setScale(decimals, RoundingMode.HALF_UP));
        return shown.toPlainString().replaceAll("\\B(?=(\\d{3})+$)", " ");
    }

    private static String lower(DataStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** The months as {@code 03, 05}, with their years in a plan of several years. */
    static String months(SortedSet<YearMonth> months, Period plan) {
        boolean oneYear = plan.start().getYear() == plan.end().getYear();
        return months.stream()
                .map(month -> oneYear ? month.toString().substring("2023-".length()) : month.toString())
                .collect(Collectors.joining(", "));
    }
}
