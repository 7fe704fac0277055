package org.tiendo.cli;

import org.tiendo.catalog.Catalog;

/** Opens the store of a home; passed in by the class that wires the program. */
@FunctionalInterface
public interface Workplaces {

    /** @throws org.tiendo.store.StoreException when the store can't be opened */
    Workplace open(Catalog catalog);
}
