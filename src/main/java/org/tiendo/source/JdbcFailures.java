package org.tiendo.source;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Says what a driver's exception means for whoever looks after the source. */
final class JdbcFailures {

    /** How PostgreSQL names a statement that took too long. */
    private static final String CANCELED = "57014";

    private final String source;
    private final Duration timeout;
    private final Secrets secrets;

    JdbcFailures(JdbcSource source, @Nullable String password) {
        this.source = source.name();
        this.timeout = source.timeout();
        this.secrets = new Secrets(source.url(), password);
    }

    SourceException connecting(SQLException e) {
        boolean isLogin = state(e).startsWith("28");
        return failure(isLogin ? "refused the login" : "is down", e);
    }

    SourceException asking(SQLException e) {
        if (isLost(e)) {
            return failure("is down", e);
        }
        if (e instanceof SQLTimeoutException || state(e).equals(CANCELED)) {
            return failure("did not answer within " + JdbcDialect.seconds(timeout) + " s", e);
        }
        return failure("refused the query", e);
    }

    SourceException refused(String problem) {
        return new SourceException("source '" + source + "' can't be asked: " + problem, null);
    }

    /** Whether the connection is gone, not only the statement. */
    static boolean isLost(SQLException e) {
        return e instanceof SQLNonTransientConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException
                || state(e).startsWith("08")
                || state(e).startsWith("57P");
    }

    private SourceException failure(String what, SQLException e) {
        var message = "source '" + source + "' " + what + ": " + reason(e);
        return new SourceException(secrets.hiddenIn(message), secrets.harmless(e));
    }

    /** The driver's words, and those of what lies at the bottom where they add something. */
    private static String reason(SQLException e) {
        Throwable bottom = e;
        while (bottom.getCause() != null) {
            bottom = bottom.getCause();
        }
        var top = firstLine(e);
        var deepest = firstLine(bottom);
        return top.contains(deepest) ? top : top + " (" + deepest + ")";
    }

    private static String firstLine(Throwable e) {
        var message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.lines()
                .findFirst()
                .orElse("")
                .replaceAll("; SQL statement:$", "")
                .strip();
    }

    private static String state(SQLException e) {
        return e.getSQLState() == null ? "" : e.getSQLState();
    }
}
