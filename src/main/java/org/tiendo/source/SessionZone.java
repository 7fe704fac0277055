package org.tiendo.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * Sets the time zone of a session by its name, so that a query uses summer time and earlier offsets as they were.
 *
 * <p>A server that does not know the name gets the offset at the cut-off, which is right for rows recorded under that
 * offset.
 */
record SessionZone(JdbcDialect dialect, DriverHints hints) {

    /** Returns the zone that is in effect in the session. */
    ZoneId set(Connection connection, ZoneId zone, Instant asOf) throws SQLException {
        ZoneOffset offset = zone.getRules().getOffset(asOf);
        boolean isNamed = !zone.getRules().isFixedOffset()
                && hints.give("the zone " + zone, () -> dialect.setZone(connection, zone.getId()));
        if (isNamed) {
            return zone;
        }
        hints.give("the offset " + offset, () -> dialect.setZone(connection, dialect.zone(offset)));
        return offset;
    }
}
