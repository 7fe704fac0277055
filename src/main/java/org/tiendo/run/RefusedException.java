package org.tiendo.run;

/** A run may not be started now; the message says why and what to do. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public RefusedException(String message) {
        super(message);
    }
}
