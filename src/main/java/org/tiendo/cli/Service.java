package org.tiendo.cli;

import java.util.function.Consumer;
import org.tiendo.catalog.Catalog;

/** A node of the schedule; handed in by whoever wires the program. */
@FunctionalInterface
public interface Service {

    /**
     * Works until the process is told to end.
     *
     * @param told is given what an operator at a terminal wants to know, a line each
     * @throws org.tiendo.store.StoreException when the store can't be opened
     */
    void serve(Catalog catalog, Consumer<String> told);
}
