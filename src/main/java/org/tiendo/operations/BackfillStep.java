package org.tiendo.operations;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;

/** The days of a range that get an edition by a backfill. */
public enum BackfillStep implements Sentence.Kind {
    DAY,
    /** The last day of each month. */
    MONTH;

    @Override
    public String key() {
        return "backfill.every." + this;
    }

    @Override
    public String english() {
        return toString();
    }

    /** The word as people type it. */
    @Override
    public String toString() {
        return Words.of(this);
    }

    public static Optional<BackfillStep> of(String word) {
        return Stream.of(values()).filter(step -> step.toString().equals(word)).findFirst();
    }

    /** The days from the first to the last, both included, in their order. */
    public List<LocalDate> between(LocalDate from, LocalDate to) {
        Stream<LocalDate> days = from.datesUntil(to.plusDays(1));
        return switch (this) {
            case DAY -> days.toList();
            case MONTH ->
                days.filter(day -> day.equals(YearMonth.from(day).atEndOfMonth()))
                        .toList();
        };
    }
}
