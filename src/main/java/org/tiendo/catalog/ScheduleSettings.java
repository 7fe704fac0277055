package org.tiendo.catalog;

import java.time.Duration;

/**
 * How runs are started.
 *
 * @param concurrentRuns runs at once on one node
 * @param missedAfter a run that nobody noticed for so long after it was due is missed
 * @param catchUpEvery the least time between the starts of two missed runs, over all nodes
 * @param retryFirst how long a failed run waits before its second attempt; twice as long before each further one
 * @param retryLongest the longest wait between two attempts
 * @param deadline of runs that state none: so long after they are due
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
