package org.tiendo.distance;

import java.math.BigDecimal;

/**
 * The limits of pace between the statuses of a target that is still open.
 *
 * @param onTrack the least pace that is on track
 * @param atRisk the least pace that is at risk; a pace below it is off track, and a pace below zero reversing
 */
public record Thresholds(BigDecimal onTrack, BigDecimal atRisk) {

    /** The limits that the methods of Statistics Canada and Eurostat use. */
    public static final Thresholds USUAL = new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.60"));

    public Thresholds {
        onTrack = Decimals.normalised(onTrack);
        atRisk = Decimals.normalised(atRisk);
        if (atRisk.signum() < 0 || atRisk.compareTo(onTrack) > 0) {
            throw new IllegalArgumentException(
                    "at risk begins between 0 and on track, which is " + onTrack + ", not at " + atRisk);
        }
    }

    Status of(BigDecimal pace) {
        if (pace.signum() < 0) {
            return Status.REVERSING;
        }
        if (pace.compareTo(atRisk) < 0) {
            return Status.OFF_TRACK;
        }
        return pace.compareTo(onTrack) < 0 ? Status.AT_RISK : Status.ON_TRACK;
    }
}
