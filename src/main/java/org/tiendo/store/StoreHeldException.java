package org.tiendo.store;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Another process has the embedded store open. */
public final class StoreHeldException extends StoreException {

    private static final long serialVersionUID = 1L;

    private final transient @Nullable StoreHolder holder;
    private final transient @Nullable StoreDoor door;

    /** @param door null when the other process does not share the store */
    StoreHeldException(Path database, @Nullable StoreHolder holder, @Nullable StoreDoor door) {
        super(
                "The store " + database + " is open in " + (holder == null ? "another process" : holder)
                        + ". One process at a time has it: wait until that one has ended, or keep the store in MySQL"
                        + " or MariaDB, which serve many.",
                null);
        this.holder = holder;
        this.door = door;
    }

    /** The way in through the other process; empty when it does not share the store. */
    Optional<StoreDoor> door() {
        return Optional.ofNullable(door);
    }

    /** The process that has the store open; empty when it has not yet written who it is. */
    public Optional<StoreHolder> holder() {
        return Optional.ofNullable(holder);
    }
}
