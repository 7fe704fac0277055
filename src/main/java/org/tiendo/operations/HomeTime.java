package org.tiendo.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are written for people: by the minute, in the home's zone. */
record HomeTime(ZoneId zone) {

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String of(Instant moment) {
        return MINUTES.format(moment.atZone(zone));
    }

    /** "2 h 5 min", "45 s". */
    static String of(Duration length) {
        if (length.toMinutes() == 0) {
            return length.toSeconds() + " s";
        }
        return length.toHours() == 0
                ? length.toMinutes() + " min"
                : length.toHours() + " h " + length.toMinutesPart() + " min";
    }
}
