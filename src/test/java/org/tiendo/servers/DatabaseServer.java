package org.tiendo.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A running database server whose databases are made on request. */
public interface DatabaseServer {

    /**
     * Makes a new, empty database, so that no test sees what another one left.
     *
     * @param name how its name begins; a number follows
     * @return its JDBC URL, without user and password
     */
    String jdbcUrl(String name);

    /** Who may do everything. */
    String username();

    String password();

    /** A connection of the user who may do everything. */
    default Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, username(), password());
    }
}
