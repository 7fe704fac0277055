package org.tiendo.source;

import java.io.IOException;
import java.sql.SQLException;
import java.util.regex.Pattern;

/**
 * The failures of Trino's driver. Most have no SQL state: those of the server have its error number, and those of the
 * way to the server have nothing but a cause.
 */
final class TrinoErrors {

    /** The query was longer than its timeout. */
    private static final int TIME_LIMIT = 0x2_0003;

    /** The least number of an error that is not the query's own, but the cluster's or of a database behind it. */
    private static final int CLUSTER = 0x1_0000;

    /** A proxy answers instead of the server, which is starting, overloaded or away. */
    private static final Pattern PROXY = Pattern.compile("but got 50[234]\\b");

    private TrinoErrors() {}

    static boolean isTimeout(SQLException e) {
        return isOfTheCluster(e) && e.getErrorCode() == TIME_LIMIT;
    }

    /** Returns whether a later attempt may succeed: a node, memory or a database behind the cluster is missing. */
    static boolean isOfTheCluster(SQLException e) {
        return e.getSQLState() == null && e.getErrorCode() >= CLUSTER && text(e).startsWith("Query failed");
    }

    /** The first request carries the login, as the driver has no connection of its own. */
    static boolean isLogin(SQLException e) {
        return e.getSQLState() == null && text(e).startsWith("Authentication failed");
    }

    /** Returns whether the server did not answer. */
    static boolean isLost(SQLException e) {
        if (e.getSQLState() != null || e.getErrorCode() != 0) {
            return false;
        }
        for (Throwable cause = e.getCause(); cause != null; cause = cause.getCause()) {
            if (cause instanceof IOException || PROXY.matcher(text(cause)).find()) {
                return true;
            }
        }
        return false;
    }

    private static String text(Throwable e) {
        return e.getMessage() == null ? "" : e.getMessage();
    }
}
