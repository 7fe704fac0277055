package org.tiendo.catalog;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * From when on something is an incident.
 *
 * @param startedWithin a run that has not begun so long after it was due
 * @param slowFactor a run that takes so many times the median of its last ones
 * @param freeDiskMegabytes less room than this under the home
 */
public record WatchdogSettings(Duration startedWithin, BigDecimal slowFactor, long freeDiskMegabytes) {

    static final WatchdogSettings USUAL = new WatchdogSettings(Duration.ofMinutes(10), BigDecimal.valueOf(3), 500);
}
