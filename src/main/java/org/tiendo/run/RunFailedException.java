package org.tiendo.run;

/** A run ended without its result; the message says why and what to do. */
public class RunFailedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean canHeal;

    protected RunFailedException(String message, boolean canHeal) {
        super(message);
        this.canHeal = canHeal;
    }

    /** The same again may succeed. */
    public static RunFailedException passing(String message) {
        return new RunFailedException(message, true);
    }

    /** The same again fails again, until somebody mends something. */
    public static RunFailedException lasting(String message) {
        return new RunFailedException(message, false);
    }

    boolean canHeal() {
        return canHeal;
    }
}
