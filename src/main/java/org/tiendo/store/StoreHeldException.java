package org.tiendo.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process has the embedded store open, which serves one process at a time. */
public final class StoreHeldException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StoreHolder holder;

    StoreHeldException(Path database, @Nullable StoreHolder holder) {
        super(
                "The store " + database + " is open in " + (holder == null ? "another process" : holder)
                        + ". It serves one process at a time: wait until that one has ended, or keep the store in MySQL"
                        + " or MariaDB, which serve many.",
                null);
        this.holder = holder;
    }

    /** The process that has the store open; empty when it has not yet written who it is. */
    public Optional<StoreHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
