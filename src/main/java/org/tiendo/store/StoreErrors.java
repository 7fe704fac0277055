package org.tiendo.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.flywaydb.core.api.FlywayException;
import org.jspecify.annotations.Nullable;

/** Explains why a store could not be opened, and what to do about it. */
record StoreErrors(StoreAddress address) {

    private static final String WRONG_USER = "28000";
    private static final int MYSQL_ACCESS_DENIED = 1045;
    private static final int MYSQL_NO_RIGHT_TO_DATABASE = 1044;
    private static final int MYSQL_UNKNOWN_DATABASE = 1049;
    private static final int MYSQL_TRIGGERS_NEED_SUPER = 1419;
    private static final int H2_ALREADY_IN_USE = 90020;

    StoreException of(SQLException e) {
        int code = e.getErrorCode();
        if (WRONG_USER.equals(e.getSQLState()) || code == MYSQL_ACCESS_DENIED) {
            return failure(
                    " does not let user \"" + address.username() + "\" in",
                    "Check TIENDO_STORE_USERNAME and TIENDO_STORE_PASSWORD.",
                    e);
        }
        return switch (code) {
            case MYSQL_NO_RIGHT_TO_DATABASE ->
                failure(
                        " gives user \"" + address.username() + "\" no right to that database",
                        "Grant all rights on it to the user.",
                        e);
            case MYSQL_UNKNOWN_DATABASE ->
                failure(
                        " does not exist on that server",
                        "Create it (CREATE DATABASE), or correct TIENDO_STORE_URL.",
                        e);
            case H2_ALREADY_IN_USE ->
                failure(" is open in another program", "It serves one process at a time: close the other one.", e);
            default ->
                failure(" can't be reached: " + reason(e), "Check that its server runs, and TIENDO_STORE_URL.", e);
        };
    }

    /** The error for missing tables or triggers; {@code e} is the server's reason for denying them to the user. */
    StoreException ofTables(SQLException e) {
        if (e.getErrorCode() == MYSQL_TRIGGERS_NEED_SUPER) {
            return failure(
                    " can't be given its triggers: the server logs for replication and lets nobody else than its"
                            + " administrators make them",
                    "Ask for SET PERSIST log_bin_trust_function_creators = 1 (in MariaDB: SET GLOBAL), or open the"
                            + " store once as an administrator.",
                    e);
        }
        return failure(
                " lacks tables or triggers that user \"" + address.username() + "\" may not make: " + reason(e),
                "Open it once as its owner, who has all rights on the database, TRIGGER among them:"
                        + " tiendo verify does.",
                e);
    }

    StoreException of(FlywayException e) {
        return failure(
                " can't be given its tables: " + reason(e),
                "The database has to be empty, or a store of this version of tiendo or an earlier one, and the user"
                        + " allowed to create tables.",
                e);
    }

    StoreException of(IOException e, Path database) {
        return failure(
                " can't be opened: " + reason(e),
                "Check that the folder " + database.toAbsolutePath().getParent() + " can be written.",
                e);
    }

    StoreException of(ServerVersion server) {
        return failure(
                " is kept by " + server + ", which is not supported",
                "Use MySQL from 8.0, MariaDB from 11.4, or the embedded store.",
                null);
    }

    private StoreException failure(String what, String next, @Nullable Throwable cause) {
        return new StoreException("The store " + address.place() + what + ". " + next, cause);
    }

    /** The first line of the driver's message and, where it differs, that of the root cause. */
    private String reason(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        String said = firstLine(e);
        String below = firstLine(root);
        return withoutPassword(said.contains(below) ? said : said + " (" + below + ")");
    }

    private static String firstLine(Throwable e) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        return message.strip().lines().findFirst().orElse("").replaceFirst("[.:]$", "");
    }

    /** No driver is known to repeat the password; if one does, it is masked here. */
    private String withoutPassword(String text) {
        String password = address.password();
        return password == null || password.isEmpty() ? text : text.replace(password, "***");
    }
}
