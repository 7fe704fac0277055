package org.tiendo.source;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request to a database to add up its rows itself: rows that no further question tells apart become one group, with
 * their number and their sums.
 *
 * @param texts the columns whose texts tell groups apart, exactly as they are written
 * @param days null where rows state periods
 * @param periods the columns of dates that tell groups apart
 * @param times null where rows do not say when they became known
 * @param broken the mistakes for which a row is rejected whatever else it says
 * @param unfit the mistakes for which a row is rejected if it would count
 * @param unique the column of which no two rows may hold the same; null for none
 * @param sums the columns that are added up
 */
public record Grouping(
        List<String> texts,
        @Nullable Days days,
        List<String> periods,
        @Nullable Times times,
        List<Condition> broken,
        List<Condition> unfit,
        @Nullable String unique,
        List<String> sums) {

    /** The calendar periods of a group's days. */
    public enum Step {
        DAY,
        MONTH,
        QUARTER,
        YEAR
    }

    /**
     * The days of rows. Between two neighbouring cuts a day decides nothing but its calendar period, and that from
     * {@code from} to {@code to} only.
     *
     * @param cuts days on which something begins or has ended, ascending
     * @param to the last day
     */
    public record Days(String column, Step step, LocalDate from, LocalDate to, List<LocalDate> cuts) {
        public Days {
            cuts = List.copyOf(cuts);
        }
    }

    /**
     * The times at which rows became known, of which a group has the latest.
     *
     * @param cuts the first times at which something begins or has ended, ascending
     */
    public record Times(String column, List<Instant> cuts) {
        public Times {
            cuts = List.copyOf(cuts);
        }
    }

    public Grouping {
        texts = List.copyOf(texts);
        periods = List.copyOf(periods);
        broken = List.copyOf(broken);
        unfit = List.copyOf(unfit);
        sums = List.copyOf(sums);
    }

    /** The columns of numbers, each once. */
    Stream<String> numbers() {
        Stream<String> compared = Stream.concat(broken.stream(), unfit.stream()).flatMap(Grouping::numbers);
        return Stream.concat(sums.stream(), compared).distinct();
    }

    private static Stream<String> numbers(Condition condition) {
        return condition.in(new Condition.Cases<>() {
            @Override
            public Stream<String> empty(Condition.Empty empty) {
                return Stream.of();
            }

            @Override
            public Stream<String> below(Condition.Below below) {
                return Stream.of(below.column());
            }

            @Override
            public Stream<String> above(Condition.Above above) {
                return Stream.of(above.column());
            }

            @Override
            public Stream<String> exceeds(Condition.Exceeds exceeds) {
                return Stream.of(exceeds.part(), exceeds.whole());
            }

            @Override
            public Stream<String> among(Condition.Among among) {
                return among.any().stream().flatMap(Grouping::numbers);
            }
        });
    }
}
