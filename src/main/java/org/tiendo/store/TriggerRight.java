package org.tiendo.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Checks that the user of a server may create triggers, on a table of its own. Servers of the MySQL family keep the
 * finished part of a failed migration, and run no other migration before somebody has repaired it.
 */
final class TriggerRight {

    private TriggerRight() {}

    /** @throws SQLException with the server's reason, when the user may not */
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
