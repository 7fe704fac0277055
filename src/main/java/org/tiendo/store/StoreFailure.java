package org.tiendo.store;

import java.sql.SQLException;
import java.util.Set;
import org.h2.api.ErrorCode;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.EmptyResultDataAccessException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;

/** Classifies exceptions of the store and extracts their messages. */
public final class StoreFailure {

    /** The numbers by which H2 says so; no other database has numbers that high. */
    private static final Set<Integer> CLOSED =
            Set.of(ErrorCode.DATABASE_IS_CLOSED, ErrorCode.DATABASE_CALLED_AT_SHUTDOWN);

    private StoreFailure() {}

    /** Returns whether two transactions changed the same rows; an immediate retry may succeed. */
    public static boolean isRace(Throwable e) {
        return e instanceof ConcurrencyFailureException;
    }

    /**
     * Returns whether the failure is transient: the store was unreachable, busy or full, and a later retry may succeed.
     */
    public static boolean isTransient(Throwable e) {
        return e instanceof TransientDataAccessException
                || e instanceof RecoverableDataAccessException
                || e instanceof DataAccessResourceFailureException;
    }

    /**
     * Returns whether the embedded store was closed under this process: the process that holds it, itself or another one,
     * has ended or is ending.
     */
    public static boolean isClosed(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && CLOSED.contains(sql.getErrorCode())) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a requested row does not exist. */
    public static boolean isAbsence(Throwable e) {
        return e instanceof EmptyResultDataAccessException;
    }

    public static boolean isOfTheStore(Throwable e) {
        return e instanceof DataAccessException;
    }

    /** The database's own message in one line, where there is one; the exceptions that wrap it repeat the statement. */
    public static String words(Throwable e) {
        Throwable said = e;
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException) {
                said = cause;
            }
        }
        return sentence(said);
    }

    /** The first line of an exception's message; its class name when it has no message. */
    public static String sentence(Throwable e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").strip();
    }
}
