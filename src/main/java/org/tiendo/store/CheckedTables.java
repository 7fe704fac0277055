package org.tiendo.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * The programs that have checked the tables of a store. To compare them with the migrations takes longer than most
 * commands, and nothing can have changed while the program and the number of migrations are the same.
 */
record CheckedTables(DataSource store, Vendor vendor, String program) {

    private static final String KEEP = """
            INSERT INTO checked_tables (program, migrations)
            VALUES (?, ?)
            ON DUPLICATE KEY UPDATE migrations = VALUES(migrations)
            """;

    /** Returns whether this program has checked them and nobody has changed them since. */
    boolean areKnown() {
        try (Connection connection = store.getConnection();
                PreparedStatement find = connection.prepareStatement(find())) {
            find.setString(1, program);
            try (ResultSet found = find.executeQuery()) {
                return found.next();
            }
        } catch (SQLException e) {
            // A store without tables, or of an earlier version, or one that the check itself will complain about.
            return false;
        }
    }

    /** Migrations are numbered from 1; Flyway keeps before them that it made its table. */
    private String find() {
        return """
                SELECT 1 FROM checked_tables
                WHERE program = ? AND migrations = (SELECT COUNT(*) FROM %s WHERE %s > 0)
                """.formatted(vendor.quoted("flyway_schema_history"), vendor.quoted("installed_rank"));
    }

    /**
     * Keeps that this program has checked them; who may not write that checks them each time.
     *
     * @param checked the number of migrations that it has checked
     */
    void keep(int checked) {
        try (Connection connection = store.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setString(1, program);
            keep.setInt(2, checked);
            keep.executeUpdate();
        } catch (SQLException e) {
            // Nothing is lost but some time at the next start.
        }
    }
}
