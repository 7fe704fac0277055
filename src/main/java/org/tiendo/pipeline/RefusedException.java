package org.tiendo.pipeline;

/** A run may not be started now; the message says why and what to do. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedException(String message) {
        super(message);
    }
}
