package org.tiendo.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * When the edition of a day is cut, in the home's zone.
 *
 * @param cutOff on the next day; what becomes known later is not in it
 * @param sealedBy from when on an edition that is not sealed is an incident
 * @param patience how long it waits for pulls that were due before it and have not ended
 */
public record EditionSettings(LocalTime cutOff, LocalTime sealedBy, Duration patience, Missed missed) {

    /** When the edition of a business date is due: at the cut-off of the next day. */
    public DueTime due(LocalDate businessDate, ZoneId zone) {
        LocalDate nextDay = businessDate.plusDays(1).atStartOfDay(zone).toLocalDate();
        return DueTime.of(nextDay.atTime(cutOff), zone);
    }

    static final EditionSettings USUAL =
            new EditionSettings(LocalTime.of(5, 0), LocalTime.of(6, 0), Duration.ofMinutes(30), Missed.ALL);
}
