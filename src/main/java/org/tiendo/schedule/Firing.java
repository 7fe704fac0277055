package org.tiendo.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which a task is due.
 *
 * @param businessDate the day before the one it is due on, in the home's zone
 * @param deadline by when it should have ended
 */
public record Firing(String task, Instant dueAt, LocalDate businessDate, Instant deadline) {}
