package org.tiendo.run;

/** A run ended without its result; the message says why and what to do. */
public class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isTransient;

    protected RunFailedException(String message, boolean isTransient) {
        super(message);
        this.isTransient = isTransient;
    }

    /** A failure that a retry may overcome. */
    public static RunFailedException transientFailure(String message) {
        return new RunFailedException(message, true);
    }

    /** A failure that every retry repeats until somebody corrects its cause. */
    public static RunFailedException permanentFailure(String message) {
        return new RunFailedException(message, false);
    }

    boolean isTransient() {
        return isTransient;
    }
}
