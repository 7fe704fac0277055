package org.tiendo.distance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.SortedSet;

/** {@code numerator / denominator x scale}, both of the same period end unless the denominator may be carried. */
record RatioHistory(History numerator, History denominator, BigDecimal scale) implements History {

    @Override
    public NavigableSet<LocalDate> days() {
        return numerator.days();
    }

    @Override
    public Reading at(LocalDate day) {
        return numerator.at(day).then(above -> denominator.standing(day).then(below -> above.over(below, scale)));
    }

    @Override
    public Reading without(SortedSet<YearMonth> months, LocalDate day) {
        return numerator
                .without(months, day)
                .then(above -> denominator.without(months, day).then(below -> above.over(below, scale)));
    }

    @Override
    public Reading.Missing none() {
        return numerator.none();
    }
}
