package org.tiendo.catalog;

import java.time.LocalTime;

/**
 * The retention periods, in days, of records that do not document an edition.
 *
 * @param at the time at which housekeeping starts, in the home's zone
 * @param runs the days for Spring Batch's records of runs, and for expected runs
 * @param incidents the days for closed incidents and their notifications
 */
public record RetentionSettings(LocalTime at, int runs, int rejects, int logs, int incidents) {

    static final RetentionSettings USUAL = new RetentionSettings(LocalTime.of(3, 15), 400, 90, 90, 400);
}
