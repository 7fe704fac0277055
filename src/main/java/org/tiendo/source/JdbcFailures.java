package org.tiendo.source;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTimeoutException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.time.Duration;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Translates a driver's exceptions to failures for the operator of the source. */
final class JdbcFailures {

    /** PostgreSQL's SQL state of a statement that exceeded its timeout. */
    private static final String CANCELED = "57014";

    /** The JDK's message, as the SQL state is the same as that of a server that is down. */
    private static final String NO_DRIVER = "No suitable driver";

    /** The SQL states of a database that does not exist: PostgreSQL, MySQL, H2. */
    private static final Set<String> NO_DATABASE = Set.of("3D000", "42000", "90146");

    /** The SQL state classes of transactions that were rolled back because of others, and of insufficient resources. */
    private static final Set<String> BUSY_CLASSES = Set.of("40", "53");

    /** The SQL states of lock timeouts: PostgreSQL, H2. */
    private static final Set<String> BUSY = Set.of("55P03", "HYT00");

    /** MySQL's error number of a lock timeout, as its SQL state is not specific. */
    private static final int MYSQL_LOCK_TIMEOUT = 1205;

    private final String source;
    private final Duration timeout;
    private final Secrets secrets;

    JdbcFailures(JdbcSource source, @Nullable String password) {
        this.source = source.name();
        this.timeout = source.timeout();
        this.secrets = new Secrets(source.url(), password);
    }

    SourceException connecting(SQLException e) {
        if (firstLine(e).startsWith(NO_DRIVER)) {
            return failure("has no driver here; put its jar into the folder lib/ beside the program", e, false);
        }
        return isLogin(e) ? failure("refused the login", e, false) : failure("is down", e, !isWrong(e));
    }

    SourceException asking(SQLException e) {
        if (isLost(e)) {
            return connecting(e);
        }
        if (e instanceof SQLTimeoutException || state(e).equals(CANCELED) || TrinoErrors.isTimeout(e)) {
            return failure("did not answer within " + JdbcDialect.seconds(timeout) + " s", e, true);
        }
        return failure("refused the query", e, isBusy(e));
    }

    /** The driver's message without secrets. */
    String words(Throwable e) {
        return secrets.hiddenIn(firstLine(e));
    }

    SourceException refused(String problem) {
        return SourceException.lasting("source '" + source + "' can't be asked: " + problem, null);
    }

    /** Returns whether the connection is gone, or never was one, and not only the statement has failed. */
    static boolean isLost(SQLException e) {
        return isLogin(e)
                || TrinoErrors.isLost(e)
                || e instanceof SQLNonTransientConnectionException
                || e instanceof SQLTransientConnectionException
                || e instanceof SQLRecoverableException
                || state(e).startsWith("08")
                || state(e).startsWith("57P");
    }

    private static boolean isLogin(SQLException e) {
        return state(e).startsWith("28") || TrinoErrors.isLogin(e);
    }

    /** Returns whether the database does not exist, which is a permanent cause. */
    private static boolean isWrong(SQLException e) {
        return NO_DATABASE.contains(state(e));
    }

    /** Returns whether other transactions are the cause, by their locks or by their number. */
    private static boolean isBusy(SQLException e) {
        return e instanceof SQLTransientException
                || TrinoErrors.isOfTheCluster(e)
                || BUSY_CLASSES.contains(state(e).substring(0, Math.min(2, state(e).length())))
                || BUSY.contains(state(e))
                || (e.getErrorCode() == MYSQL_LOCK_TIMEOUT && state(e).equals("HY000"));
    }

    private SourceException failure(String what, SQLException e, boolean isTransient) {
        var message = secrets.hiddenIn("source '" + source + "' " + what + ": " + reason(e));
        var cause = secrets.harmless(e);
        return isTransient ? SourceException.passing(message, cause) : SourceException.lasting(message, cause);
    }

    /** The driver's message, and that of the root cause where it adds something. */
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
