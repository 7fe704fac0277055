package org.tiendo.servers;

import java.util.List;

/** MySQL and MariaDB, both spoken to by Connector/J. */
final class MySqlFamily extends DatabaseServer {

    private final int port;

    MySqlFamily(int port) {
        this.port = port;
    }

    @Override
    String adminUrl() {
        return url("mysql");
    }

    @Override
    String url(String database) {
        return "jdbc:mysql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    List<String> making(String database) {
        return List.of("CREATE DATABASE " + database + " CHARACTER SET utf8mb4");
    }
}
