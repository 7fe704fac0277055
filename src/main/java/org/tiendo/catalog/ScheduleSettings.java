package org.tiendo.catalog;

import java.time.Duration;

/**
 * The settings that control the start of runs.
 *
 * @param concurrentRuns the largest number of runs at the same time on one node
 * @param missedAfter the time after which a due run that no node has started counts as missed
 * @param catchUpEvery the least time between the starts of two missed runs, over all nodes
 * @param retryFirst the wait before the second attempt of a failed run; it doubles before each further one
 * @param retryLongest the longest wait between two attempts
 * @param deadline the time after the due time by which a run that states no deadline should have completed
 */
public record ScheduleSettings(
        int concurrentRuns,
        Duration missedAfter,
        Duration catchUpEvery,
        Duration retryFirst,
        Duration retryLongest,
        Duration deadline) {

    static final ScheduleSettings USUAL = new ScheduleSettings(
            4,
            Duration.ofMinutes(5),
            Duration.ofSeconds(10),
            Duration.ofMinutes(1),
            Duration.ofMinutes(30),
            Duration.ofHours(3));
}
