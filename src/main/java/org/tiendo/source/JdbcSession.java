package org.tiendo.source;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** A connection to a source for one query; closing it always rolls back and releases it. */
final class JdbcSession implements AutoCloseable {

    private final JdbcSource source;
    private final Reading reading;
    private final JdbcDialect dialect;
    private final JdbcFailures failures;
    private final DriverHints hints;
    private final Connection connection;
    private ZoneId zone;
    private boolean isUnread;

    private JdbcSession(JdbcSource source, Reading reading) {
        this.source = source;
        this.reading = reading;
        this.dialect = JdbcDialect.of(source.url());
        var password = source.password() == null ? null : source.password().get();
        this.failures = new JdbcFailures(source, password);
        this.zone = source.zone();
        this.hints = new DriverHints(source.name(), failures);
        this.connection = connect(password);
    }

    static JdbcSession open(JdbcSource source, Reading reading) {
        return new JdbcSession(source, reading);
    }

    JdbcDialect dialect() {
        return dialect;
    }

    /** The zone in which the session returns points in time. */
    ZoneId zone() {
        return zone;
    }

    JdbcFailures failures() {
        return failures;
    }

    /** The query with its values. */
    SqlPart bound(NamedBinds query) {
        if (!query.problems().isEmpty()) {
            throw failures.refused(String.join("; ", query.problems()));
        }
        return SqlPart.of(query.sql(), query.values(reading, source.zone(), dialect));
    }

    /** The statement with all values bound; the connection closes it. */
    PreparedStatement statement(SqlPart query) throws SQLException {
        var statement =
                connection.prepareStatement(query.sql(), ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY);
        hints.give("setQueryTimeout", () -> statement.setQueryTimeout(JdbcDialect.seconds(source.timeout())));
        for (int place = 1; place <= query.values().size(); place++) {
            dialect.times().bind(statement, place, query.values().get(place - 1));
        }
        return statement;
    }

    /** The rows, streamed. */
    ResultSet rows(SqlPart query) throws SQLException {
        var statement = statement(query);
        hints.give("setFetchSize", () -> statement.setFetchSize(dialect.fetchSize()));
        isUnread = true;
        var rows = statement.executeQuery();
        dialect.started(statement);
        return rows;
    }

    /**
     * Lets all statements that follow see the rows as the first of them does, where the database can.
     *
     * @return whether the driver accepted it
     */
    boolean keepState() throws SQLException {
        return hints.give("REPEATABLE READ", () -> dialect.keepState(connection));
    }

    /** The columns of the query's result, without running the query where the driver supports it. */
    ResultSetMetaData columns(SqlPart query) throws SQLException {
        var empty = dialect.withoutRows(query);
        if (empty.isPresent()) {
            return statement(empty.get()).executeQuery().getMetaData();
        }
        var statement = statement(query);
        var known = described(statement);
        if (known != null) {
            return known;
        }
        hints.give("setMaxRows", () -> statement.setMaxRows(1));
        return statement.executeQuery().getMetaData();
    }

    private @Nullable ResultSetMetaData described(PreparedStatement statement) throws SQLException {
        try {
            return statement.getMetaData();
        } catch (SQLException e) {
            // Some drivers, such as Hive's, cannot; a query that is wrong is refused again when it is run.
            if (dialect != JdbcDialect.OTHER || JdbcFailures.isLost(e)) {
                throw e;
            }
            return null;
        }
    }

    /** Records that the last row was read. */
    void isRead() {
        isUnread = false;
    }

    @Override
    public void close() {
        try (connection) {
            if (isUnread) {
                dialect.leaveUnread(connection);
            }
            if (!connection.isClosed()) {
                connection.rollback();
            }
        } catch (SQLException e) {
            // The rows read so far stay valid, and a connection that cannot be closed regularly is lost anyway.
            abandon();
        }
    }

    private void abandon() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            return;
        }
    }

    private Connection connect(@Nullable String password) {
        try {
            var opened = DriverManager.getConnection(source.url(), properties(password));
            return prepared(opened);
        } catch (SQLException e) {
            throw failures.connecting(e);
        }
    }

    private Connection prepared(Connection opened) throws SQLException {
        try {
            hints.give("setReadOnly", () -> opened.setReadOnly(true));
            dialect.prepare(opened, source);
            zone = new SessionZone(dialect, hints).set(opened, source.zone(), reading.asOf());
            // The session needs a transaction: PostgreSQL streams only inside one, and closing rolls back any changes
            // by the query.
            hints.give("setAutoCommit", () -> opened.setAutoCommit(false));
            return opened;
        } catch (SQLException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    private Properties properties(@Nullable String password) {
        var properties = new Properties();
        properties.putAll(dialect.properties(source, reading.asOf()));
        if (source.user() != null) {
            properties.setProperty("user", source.user());
        }
        if (password != null) {
            properties.setProperty("password", password);
        }
        return properties;
    }
}
