package org.tiendo.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A source is down or refuses; the message names the source and the reason, never a secret. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isTransient;
    private final @Nullable Duration soon;

    private SourceException(String message, @Nullable Throwable cause, boolean isTransient, @Nullable Duration soon) {
        super(message, cause);
        this.isTransient = isTransient;
        this.soon = soon;
    }

    /** The same again after a while of seconds probably succeeds: a file is being written. */
    public static SourceException unfinished(String message, Duration soon) {
        return new SourceException(message, null, true, soon);
    }

    /** The same again may succeed: it is down, busy, or has nothing yet. */
    public static SourceException passing(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, true, null);
    }

    /** The same again fails again, until somebody mends something. */
    public static SourceException lasting(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, false, null);
    }

    /** Whether the same again may succeed. */
    public boolean isTransient() {
        return isTransient;
    }

    /** After how long the same again probably succeeds; null where nobody can say. */
    public @Nullable Duration soon() {
        return soon;
    }
}
