package org.tiendo.cli;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.tiendo.report.PointInTime;

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
        return asked.known(zone, clock.instant())
                .orElseThrow(() -> new MisuseException(
                        "--as-known lies in the future: nobody knows yet what will be known then."));
    }
}
