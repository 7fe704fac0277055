package org.tiendo.cli;

import org.jspecify.annotations.Nullable;

/** Health and metrics can't be answered on the address that the settings name; the message says why and what to do. */
public class AddressException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public AddressException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
