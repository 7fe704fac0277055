package org.tiendo.catalog;

import java.math.BigDecimal;

/**
 * The limits of a reading; a reading that exceeds one makes its run fail.
 *
 * @param rejects the largest share of rows that may be rejected
 * @param minRows the least number of rows
 * @param withdrawn the largest share of a provider's earlier figures, in the days read, that may be missing now
 */
public record JobLimits(BigDecimal rejects, long minRows, BigDecimal withdrawn) {

    /** The defaults: a few bad rows are normal, and a provider never withdraws more than a few figures in a day. */
    public static final JobLimits USUAL = new JobLimits(new BigDecimal("0.05"), 1, new BigDecimal("0.2"));
}
