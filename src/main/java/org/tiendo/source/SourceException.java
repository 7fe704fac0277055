package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** A source is down or refuses; the message names the source and the reason, never a secret. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean canHeal;

    private SourceException(String message, @Nullable Throwable cause, boolean canHeal) {
        super(message, cause);
        this.canHeal = canHeal;
    }

    /** The same again may succeed: it is down, busy, or has nothing yet. */
    public static SourceException passing(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, true);
    }

    /** The same again fails again, until somebody mends something. */
    public static SourceException lasting(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, false);
    }

    /** Whether the same again may succeed. */
    public boolean canHeal() {
        return canHeal;
    }
}
