package org.tiendo.ledger;

import org.tiendo.store.StoreException;

/** Thrown when the store does not give an edition any more, although it answers. */
public final class UnreadableEditionException extends StoreException {

    private static final long serialVersionUID = 1;

    public UnreadableEditionException(String message, Throwable cause) {
        super(message, cause);
    }
}
