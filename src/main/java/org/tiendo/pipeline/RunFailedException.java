package org.tiendo.pipeline;

import org.jspecify.annotations.Nullable;

/** A run could not be started, or ended without its result; the message says why and what to do. */
final class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RunFailedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
