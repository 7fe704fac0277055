package org.tiendo.catalog;

import java.time.LocalTime;

/**
 * How long what explains no edition is kept, in days.
 *
 * @param at when housekeeping begins, in the home's zone
 * @param runs what Spring Batch keeps of runs, and what was expected of them
 * @param incidents those that are over, and what was sent of them
 */
public record RetentionSettings(LocalTime at, int runs, int rejects, int logs, int incidents) {

    static final RetentionSettings USUAL = new RetentionSettings(LocalTime.of(3, 15), 400, 90, 90, 400);
}
