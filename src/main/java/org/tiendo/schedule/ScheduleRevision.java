package org.tiendo.schedule;

import java.time.Instant;

/**
 * One activation of a home's files for the schedule.
 *
 * @param number from 1
 * @param sha256 the fingerprint of the files
 * @param appliedBy a node, or a person as {@code name@host}
 */
public record ScheduleRevision(int number, String sha256, Instant appliedAt, String appliedBy) {}
