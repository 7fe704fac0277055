package org.tiendo.operations;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/** Formats durations for people, in their two largest units. */
public final class Span {

    private Span() {}

    /** Formats a duration like {@code 0.4 s}, {@code 12 s}, {@code 1 m 12 s}, {@code 3 h 05 m}, {@code 2 d 04 h}. */
    public static String of(Duration duration) {
        if (duration.isNegative()) {
            return "-" + of(duration.negated());
        }
        if (duration.compareTo(Duration.ofSeconds(10)) < 0) {
            return BigDecimal.valueOf(duration.toMillis(), 3)
                            .setScale(1, RoundingMode.DOWN)
                            .toPlainString()
                    + " s";
        }
        if (duration.compareTo(Duration.ofMinutes(1)) < 0) {
            return duration.toSeconds() + " s";
        }
        if (duration.compareTo(Duration.ofHours(1)) < 0) {
            return "%d m %02d s".formatted(duration.toMinutes(), duration.toSecondsPart());
        }
        return duration.compareTo(Duration.ofDays(1)) < 0
                ? "%d h %02d m".formatted(duration.toHours(), duration.toMinutesPart())
                : "%d d %02d h".formatted(duration.toDays(), duration.toHoursPart());
    }
}
