package org.tiendo.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A running database server whose databases are made on request. */
public abstract class DatabaseServer {

    private final AtomicInteger databases = new AtomicInteger();

    /**
     * Makes a new, empty database, so that no test sees what another one left.
     *
     * @param name how its name begins; a number follows
     * @return its JDBC URL, without user and password
     */
    public final String jdbcUrl(String name) {
        var database = name + "_" + databases.incrementAndGet();
        try (var connection = connect(adminUrl());
                var statement = connection.createStatement()) {
            for (var sql : making(database)) {
                statement.execute(sql);
            }
            return url(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The user who may do everything. */
    public final String username() {
        return Account.NAME;
    }

    public String password() {
        return Account.PASSWORD;
    }

    /** A connection of the user who may do everything. */
    public final Connection connect(String url) throws SQLException {
        return DriverManager.getConnection(url, username(), password());
    }

    /** The URL at which databases are made. */
    abstract String adminUrl();

    abstract String url(String database);

    /** The statements that make a database. */
    abstract List<String> making(String database);
}
