package org.tiendo.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The moment whose knowledge a night is to use. */
final class AsKnown {

    private AsKnown() {}

    /**
     * The end of the point in time that a person typed, but now for a day that is not over yet.
     *
     * @param zone the zone of days
     * @throws MisuseException for a moment in the future
     */
    static Instant of(PointInTime asked, ZoneId zone, Clock clock) {
        Instant now = clock.instant();
        Instant endOfToday = new PointInTime.Day(LocalDate.ofInstant(now, zone)).end(zone);
        Instant end = asked.end(zone);
        if (end.equals(endOfToday)) {
            return now;
        }
        if (end.isAfter(now)) {
            throw new MisuseException("--as-known lies in the future: nobody knows yet what will be known then.");
        }
        return end;
    }
}
