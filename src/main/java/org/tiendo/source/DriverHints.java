package org.tiendo.source;

import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Requests optional features of a driver: a source is also read without them, and a refused request is logged once. */
record DriverHints(String source, JdbcFailures failures) {

    private static final Logger LOG = LoggerFactory.getLogger(DriverHints.class);

    private static final Set<String> LOGGED = ConcurrentHashMap.newKeySet();

    /** A call of the driver. */
    interface Hint {
        void give() throws SQLException;
    }

    /**
     * Returns whether the driver accepted the request.
     *
     * @param name the driver's name for the feature
     * @throws SQLException when the connection is lost
     */
    boolean give(String name, Hint hint) throws SQLException {
        try {
            hint.give();
            return true;
        } catch (SQLFeatureNotSupportedException e) {
            log(name, e);
        } catch (SQLException e) {
            if (JdbcFailures.isLost(e)) {
                throw e;
            }
            log(name, e);
        } catch (UnsupportedOperationException | AbstractMethodError e) {
            // Drivers that are older than the called method throw these.
            log(name, e);
        }
        return false;
    }

    private void log(String name, Throwable refusal) {
        if (LOGGED.add(source + " " + name)) {
            LOG.info(
                    "the driver of source '{}' refuses {}, and the source is read without it: {}",
                    source,
                    name,
                    failures.words(refusal));
        }
    }
}
