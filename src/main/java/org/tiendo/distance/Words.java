package org.tiendo.distance;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.stream.Collectors;

/** The sentences in which reasons are given. */
final class Words {

    private Words() {}

    static String series(List<Observation> observations) {
        return observations.stream().map(Observation::series).distinct().collect(Collectors.joining(", "));
    }

    /** Which of the figures are known from one side only; there is at least one. */
    static String censored(List<Observation> observations) {
        return observations.stream()
                .filter(observation -> !observation.amount().isExact())
                .map(Words::bound)
                .distinct()
                .collect(Collectors.joining(", ", "censored: ", ""));
    }

    private static String bound(Observation observation) {
        Amount amount = observation.amount();
        return observation.series() + " " + amount.bound().symbol() + " "
                + amount.value().toPlainString();
    }

    /** A source's figure, with what a reader needs to weigh it. */
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

    /** As a sentence tells it: {@code 1 240}, {@code 98.5}; never less than three digits of it. */
    static String rounded(BigDecimal value) {
        int decimals = Math.max(0, 2 - Math.max(0, value.precision() - value.scale() - 1));
        BigDecimal shown = Decimals.normalised(value.setScale(decimals, RoundingMode.HALF_UP));
        return shown.toPlainString().replaceAll("\\B(?=(\\d{3})+$)", " ");
    }

    private static String lower(DataStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }

    /** {@code 03, 05}, or with their years in a plan of several. */
    static String months(SortedSet<YearMonth> months, Period plan) {
        boolean oneYear = plan.start().getYear() == plan.end().getYear();
        return months.stream()
                .map(month -> oneYear ? month.toString().substring("2023-".length()) : month.toString())
                .collect(Collectors.joining(", "));
    }
}
