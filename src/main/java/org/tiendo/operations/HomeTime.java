package org.tiendo.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Formats moments for people in the home's zone. */
public record HomeTime(ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);

    public String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }

    public String second(Instant moment) {
        return SECOND.format(moment.atZone(zone));
    }
}
