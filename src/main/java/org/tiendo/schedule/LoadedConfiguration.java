package org.tiendo.schedule;

import org.tiendo.catalog.Catalog;

/**
 * What a node works by, until the files change.
 *
 * @param work does what is due, by the same files
 */
public record LoadedConfiguration(Catalog catalog, Timetable timetable, TaskHandler work) {

    public LoadedConfiguration(Catalog catalog, TaskHandler work) {
        this(catalog, Timetable.of(catalog), work);
    }

    String fingerprint() {
        return catalog.fingerprint();
    }
}
