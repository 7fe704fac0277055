package org.tiendo.servers;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * A statement as it was sent, with its parameters, which can be sent again by bare JDBC.
 *
 * @param parameters those set so far; it grows while they are set
 */
public record SentStatement(String sql, List<Parameter> parameters) {

    /** A call that sets a parameter of a prepared statement. */
    public interface Parameter {

        void set(PreparedStatement statement) throws SQLException;

        static boolean isSetBy(Method method, Object[] arguments) {
            return method.getName().startsWith("set") && arguments.length > 1 && arguments[0] instanceof Integer;
        }

        static Parameter of(Method setter, Object[] arguments) {
            return statement -> {
                try {
                    setter.invoke(statement, arguments);
                } catch (IllegalAccessException | InvocationTargetException e) {
                    throw new SQLException(e);
                }
            };
        }
    }

    static SentStatement of(String sql) {
        return new SentStatement(sql, new ArrayList<>());
    }

    /**
     * Sends the query again and reads every cell of its answer.
     *
     * @return the number of rows
     */
    public long query(Connection connection) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            long read = 0;
            while (rows.next()) {
                read++;
                for (int column = 1; column <= columns; column++) {
                    rows.getObject(column);
                }
            }
            return read;
        }
    }

    /** The rows of tables and indexes that MySQL reads to answer the query, by its own count. */
    public long rowsTouched(Connection connection) throws SQLException {
        long before = touched(connection);
        query(connection);
        return touched(connection) - before;
    }

    private static long touched(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("""
                        SELECT SUM(variable_value) FROM performance_schema.session_status
                        WHERE variable_name LIKE 'Handler_read%'""");
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** A step of a plan: MySQL's own words. */
    public record PlanStep(String table, String access, String key, long rows, String extra) {}

    /** The steps in which MySQL would answer the query. */
    public List<PlanStep> plan(Connection connection) throws SQLException {
        List<PlanStep> steps = new ArrayList<>();
        try (PreparedStatement statement = prepared(connection, "EXPLAIN " + sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                steps.add(new PlanStep(
                        String.valueOf(rows.getString("table")),
                        String.valueOf(rows.getString("type")),
                        String.valueOf(rows.getString("key")),
                        rows.getLong("rows"),
                        String.valueOf(rows.getString("Extra"))));
            }
        }
        return steps;
    }

    private PreparedStatement prepared(Connection connection, String text) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(text);
        for (Parameter parameter : parameters) {
            parameter.set(statement);
        }
        return statement;
    }
}
