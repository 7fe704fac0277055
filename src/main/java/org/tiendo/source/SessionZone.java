package org.tiendo.source;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * The zone of a session's clocks: by its name, so that a query sees summer time and earlier offsets as they were.
 *
 * <p>A server that does not know the name is given the offset at the reading, which is right for what was recorded under it.
 */
record SessionZone(JdbcDialect dialect, DriverHints hints) {

    /** Returns the zone that the session has now. */
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
