package org.tiendo.catalog;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * The schedule of the edition of a day, in the home's zone.
 *
 * @param cutOff the time on the next day after which new figures are not included
 * @param sealedBy the time from which an unsealed edition is an incident
 * @param patience the longest wait for pulls that were due before it and have not completed
 */
public record EditionSettings(LocalTime cutOff, LocalTime sealedBy, Duration patience, Missed missed) {

    /** The due time of the edition of a business date: the cut-off on the next day. */
    public DueTime due(LocalDate businessDate, ZoneId zone) {
        LocalDate nextDay = businessDate.plusDays(1).atStartOfDay(zone).toLocalDate();
        return DueTime.of(nextDay.atTime(cutOff), zone);
    }

    static final EditionSettings USUAL =
            new EditionSettings(LocalTime.of(5, 0), LocalTime.of(6, 0), Duration.ofMinutes(30), Missed.ALL);
}
