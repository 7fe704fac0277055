package org.tiendo.schedule;

import java.time.Instant;

/**
 * One setting of the schedule from the files of a home.
 *
 * @param number from 1
 * @param sha256 over the files
 * @param appliedBy a node, or a person as {@code name@host}
 */
public record ScheduleRevision(int number, String sha256, Instant appliedAt, String appliedBy) {}
