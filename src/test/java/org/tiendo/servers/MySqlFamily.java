package org.tiendo.servers;

import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;

/** MySQL and MariaDB, both spoken to by Connector/J. */
final class MySqlFamily implements DatabaseServer {

    private final AtomicInteger databases = new AtomicInteger();
    private final int port;

    MySqlFamily(int port) {
        this.port = port;
    }

    @Override
    public String jdbcUrl(String name) {
        var database = name + "_" + databases.incrementAndGet();
        try (var connection = connect(adminUrl());
                var statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
            return url(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String username() {
        return Account.NAME;
    }

    @Override
    public String password() {
        return Account.PASSWORD;
    }

    String adminUrl() {
        return url("mysql");
    }

    private String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }
}
