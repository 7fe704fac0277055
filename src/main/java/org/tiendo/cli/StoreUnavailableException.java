package org.tiendo.cli;

import org.jspecify.annotations.Nullable;

/** The store is held by another process, down, or refuses; the message says which and what to do. */
public final class StoreUnavailableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreUnavailableException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
