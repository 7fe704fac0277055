package org.tiendo.store;

import org.jspecify.annotations.Nullable;

/**
 * The store is open in another process, can't be reached, or rejects the operation; the message says which and what to
 * do, never a password.
 */
public class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
