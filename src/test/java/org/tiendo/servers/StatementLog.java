package org.tiendo.servers;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The general log of a MySQL server, which keeps the statements on all of its databases while this is open. */
public final class StatementLog implements AutoCloseable {

    private final Connection connection;

    private StatementLog(Connection connection) {
        this.connection = connection;
    }

    public static StatementLog of(TestStore server) throws SQLException {
        var log = new StatementLog(DriverManager.getConnection(server.url(), server.username(), server.password()));
        log.execute(
                "SET GLOBAL log_output = 'TABLE'", "TRUNCATE TABLE mysql.general_log", "SET GLOBAL general_log = ON");
        return log;
    }

    /** The prepared statements that were executed, in their order, with the values of their parameters. */
    public List<String> executed() throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT CONVERT(argument USING utf8mb4) FROM mysql.general_log"
                        + " WHERE command_type = 'Execute' ORDER BY event_time")) {
            List<String> executed = new ArrayList<>();
            while (rows.next()) {
                executed.add(String.valueOf(rows.getString(1)));
            }
            return executed;
        }
    }

    @Override
    public void close() throws SQLException {
        try (connection) {
            execute("SET GLOBAL general_log = OFF", "SET GLOBAL log_output = 'FILE'");
        }
    }

    private void execute(String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
