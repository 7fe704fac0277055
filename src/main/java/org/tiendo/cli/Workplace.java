package org.tiendo.cli;

import org.tiendo.catalog.Catalog;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.pipeline.Nights;

/** A home with its store open; close it, or the process does not end. */
public interface Workplace extends AutoCloseable {

    Catalog catalog();

    Nights nights();

    Editions editions();

    Rejects rejects();

    @Override
    void close();
}
