package org.tiendo.cli;

import org.jspecify.annotations.Nullable;

/** Health and metrics can't be served on the address in the settings; the message says why and what to do. */
public class AddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
