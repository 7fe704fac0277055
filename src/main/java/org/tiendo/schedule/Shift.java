package org.tiendo.schedule;

import org.tiendo.catalog.Catalog;

/**
 * What a node works by, until the files change.
 *
 * @param work does what is due, by the same files
 */
public record Shift(Catalog catalog, Timetable timetable, Work work) {

    public Shift(Catalog catalog, Work work) {
        this(catalog, Timetable.of(catalog), work);
    }

    String fingerprint() {
        return catalog.fingerprint();
    }
}
