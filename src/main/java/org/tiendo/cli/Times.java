package org.tiendo.cli;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How moments are shown: on the clocks of the home's zone. */
record Times(ZoneId zone) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    String minute(Instant moment) {
        return MINUTE.format(moment.atZone(zone));
    }
}
