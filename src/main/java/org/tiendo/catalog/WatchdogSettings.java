package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * The limits beyond which a delay, a slow run or a full disk is an incident.
 *
 * @param startedWithin the longest time between the due time and the start of a run
 * @param slowFactor the largest ratio of a run's duration to the median of its latest ones
 * @param freeDiskMegabytes the least free disk space under the home
 */
public record WatchdogSettings(Duration startedWithin, BigDecimal slowFactor, long freeDiskMegabytes) {

    static final WatchdogSettings USUAL = new WatchdogSettings(Duration.ofMinutes(10), BigDecimal.valueOf(3), 500);
}
