package org.tiendo.operations.incident;

/** A message was not accepted; the text says by whom and why, without secrets. */
final class ChannelException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ChannelException(String message) {
        super(message);
    }

    ChannelException(String message, Throwable cause) {
        super(message, cause);
    }
}
