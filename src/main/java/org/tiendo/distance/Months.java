package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The months of a period, and those of them that are not reported. */
final class Months {

    private Months() {}

    static Period whole(YearMonth month) {
        return new Period(month.atDay(1), month.atEndOfMonth());
    }

    static SortedSet<YearMonth> of(Period whole) {
        SortedSet<YearMonth> months = new TreeSet<>();
        YearMonth last = YearMonth.from(whole.end());
        for (YearMonth month = YearMonth.from(whole.start()); !month.isAfter(last); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The months whose last day has been reached. */
    static SortedSet<YearMonth> ended(Period whole, LocalDate day) {
        SortedSet<YearMonth> months = of(whole);
        months.removeIf(month -> month.atEndOfMonth().isAfter(day));
        return months;
    }

    /** The number of months in the pieces; a part of a month counts by its days. */
    static BigDecimal count(List<Period> pieces) {
        return pieces.stream()
                .flatMap(piece -> of(piece).stream().map(month -> share(month, piece)))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal share(YearMonth month, Period piece) {
        long shared = whole(month).sharedDays(piece);
        return shared == month.lengthOfMonth()
                ? BigDecimal.ONE
                : Decimals.fraction(BigDecimal.valueOf(shared), BigDecimal.valueOf(month.lengthOfMonth()));
    }

    /** The months of which at least one day of the whole is in none of the reported periods, which do not overlap. */
    static SortedSet<YearMonth> missing(Period whole, List<Period> reported) {
        SortedSet<YearMonth> months = of(whole);
        months.removeIf(month -> isReported(month, whole, reported));
        return months;
    }

    private static boolean isReported(YearMonth month, Period whole, List<Period> reported) {
        Period days = whole(month);
        long shared = reported.stream().mapToLong(days::sharedDays).sum();
        return shared == days.sharedDays(whole);
    }
}
