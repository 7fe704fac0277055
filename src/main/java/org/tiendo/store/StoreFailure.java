package org.tiendo.store;

import java.sql.SQLException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** What an exception says of the store. */
public final class StoreFailure {

    private StoreFailure() {}

    /** Whether two were at the same rows; the same again may succeed at once. */
    public static boolean isRace(Throwable e) {
        return e instanceof ConcurrencyFailureException;
    }

    /** Whether the store was gone, busy or full: the same again may succeed later. */
    public static boolean isPassing(Throwable e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException;
    }

    /** Whether a row that was asked for is not there. */
    public static boolean isAbsence(Throwable e) {
        return e instanceof EmptyResultDataAccessException;
    }

    public static boolean isOfTheStore(Throwable e) {
        return e instanceof DataAccessException;
    }

    /** In a line: what the database itself said, where it did; what wraps that repeats the statement. */
    public static String words(Throwable e) {
        Throwable said = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                said = cause;
            }
        }
        return sentence(said);
    }

    /** The first line of what an exception says; where it says nothing, what it is. */
    public static String sentence(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
