package org.tiendo.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;

/** Where the register stands: as a table, and as a file. */
record Inputs(String url, String user, String password, Path file) {

    static Inputs of(List<String> arguments) {
        return new Inputs(arguments.get(0), arguments.get(1), arguments.get(2), Path.of(arguments.get(3)));
    }

    List<String> arguments() {
        return List.of(url, user, password, file.toString());
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }
}
