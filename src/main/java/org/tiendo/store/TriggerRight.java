package org.tiendo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Whether a server lets its user make triggers, found out on a table of its own. Servers of the MySQL family keep what a
 * failed migration has done so far, and take no other before somebody has mended it.
 */
final class TriggerRight {

    private TriggerRight() {}

    /** @throws SQLException with the server's reason, when it does not */
    static void check(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE tiendo_trial (id INT)");
            try {
                statement.execute(
                        "CREATE TRIGGER tiendo_trial_trigger BEFORE INSERT ON tiendo_trial FOR EACH ROW SET NEW.id = 1");
            } finally {
                statement.execute("DROP TABLE tiendo_trial");
            }
        }
    }
}
