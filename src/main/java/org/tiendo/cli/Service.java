package org.tiendo.cli;

import java.util.function.Consumer;
import org.tiendo.catalog.Catalog;

/** Runs a node of the schedule; passed in by the class that wires the program. */
@FunctionalInterface
public interface Service {

    /**
     * Runs the node until the process ends.
     *
     * @param messages receives the messages for an operator at a terminal, a line each
     * @throws org.tiendo.store.StoreException when the store can't be opened
     */
    void serve(Catalog catalog, Consumer<String> messages);
}
