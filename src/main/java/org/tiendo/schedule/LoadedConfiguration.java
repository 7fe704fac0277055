package org.tiendo.schedule;

import org.tiendo.catalog.Catalog;

/**
 * The configuration that a node uses until the files change.
 *
 * @param work executes due tasks, by the same files
 */
public record LoadedConfiguration(Catalog catalog, Timetable timetable, TaskHandler work) {

    public LoadedConfiguration(Catalog catalog, TaskHandler work) {
        this(catalog, Timetable.of(catalog), work);
    }

    String fingerprint() {
        return catalog.fingerprint();
    }
}
