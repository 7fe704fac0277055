package org.tiendo.source;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Reports that a source is down or refuses a reading; the message names the source and the reason, never a secret. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isTransient;
    private final @Nullable Duration soon;

    private SourceException(String message, @Nullable Throwable cause, boolean isTransient, @Nullable Duration soon) {
        super(message, cause);
        this.isTransient = isTransient;
        this.soon = soon;
    }

    /** Creates a transient failure that a retry after some seconds probably resolves: a file is being written. */
    public static SourceException unfinished(String message, Duration soon) {
        return new SourceException(message, null, true, soon);
    }

    /** Creates a transient failure: the source is down or busy, or has no data yet. */
    public static SourceException passing(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, true, null);
    }

    /** Creates a permanent failure: every retry fails until somebody corrects the cause. */
    public static SourceException lasting(String message, @Nullable Throwable cause) {
        return new SourceException(message, cause, false, null);
    }

    /** Returns whether a retry may succeed. */
    public boolean isTransient() {
        return isTransient;
    }

    /** The wait after which a retry probably succeeds; null where it is unknown. */
    public @Nullable Duration soon() {
        return soon;
    }
}
