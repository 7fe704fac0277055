package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** A source is down or refuses; the message names the source and the reason, never a secret. */
public final class SourceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public SourceException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
