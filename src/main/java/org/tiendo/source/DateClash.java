package org.tiendo.source;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text that two patterns of one source read differently, such as 02/01/2024.
 *
 * @param text the example text
 * @param first the meaning by the first pattern, for people
 * @param second the meaning by the second pattern, for people
 */
public record DateClash(String text, String first, String second) {

    /**
     * The step in seconds between the sample times of consecutive days. It has no common divisor with the seconds of a
     * day, so that hours, minutes and seconds take all their values.
     */
    private static final int SECONDS_A_DAY_ON = 4999;

    /** Searches for a clash by formatting many days with each pattern and reading the texts with both. */
    public static Optional<DateClash> between(DatePattern first, DatePattern second) {
        return samples()
                .flatMap(time -> Stream.of(first.write(time), second.write(time)))
                .map(text -> clash(text, first.read(text), second.read(text)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<DateClash> clash(String text, @Nullable Moment first, @Nullable Moment second) {
        return first == null || second == null || first.equals(second)
                ? Optional.empty()
                : Optional.of(new DateClash(text, first.toString(), second.toString()));
    }

    /**
     * The sample times: every day of the years whose last two digits can be a day of the month. The years around now
     * come first, as they make the best examples.
     */
    private static Stream<OffsetDateTime> samples() {
        return Stream.concat(days(2024, 2032), days(2001, 2024)).map(DateClash::timed);
    }

    private static Stream<LocalDate> days(int fromYear, int toYear) {
        return LocalDate.of(fromYear, 1, 1).datesUntil(LocalDate.of(toYear, 1, 1));
    }

    private static OffsetDateTime timed(LocalDate day) {
        return day.atStartOfDay()
                .plusSeconds(day.toEpochDay() * SECONDS_A_DAY_ON % (24 * 60 * 60))
                .atOffset(ZoneOffset.ofHours(7));
    }
}
