package org.tiendo.schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One time at which a task is due.
 *
 * @param businessDate the day before the one it is due on, in the home's zone
 * @param deadline the moment by which it should have ended
 */
public record Firing(String task, Instant dueAt, LocalDate businessDate, Instant deadline) {

    /** The expected run before any node has noticed that it is due. */
    ExpectedRun expected() {
        return new ExpectedRun(
                task,
                dueAt,
                businessDate,
                deadline,
                RunState.EXPECTED,
                0,
                false,
                null,
                null,
                null,
                null,
                null,
                null,
                "");
    }
}
