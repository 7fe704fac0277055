package org.tiendo.operations;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Instants as people at a terminal read them, in the home's zone. */
record Moments(ZoneId zone) {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** Empty for none. */
    String of(@Nullable Instant instant) {
        return instant == null ? "" : SECONDS.format(instant.atZone(zone));
    }
}
