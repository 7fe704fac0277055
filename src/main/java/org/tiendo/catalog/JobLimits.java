package org.tiendo.catalog;

import java.math.BigDecimal;

/**
 * Limits of a reading; beyond them its run fails.
 *
 * @param rejects the share of rows that may be rejected
 * @param minRows how many rows there must be
 * @param withdrawn the share of a provider's figures in the days read that may be missing where they were before
 */
public record JobLimits(BigDecimal rejects, long minRows, BigDecimal withdrawn) {

    /** A few bad rows are normal, and more figures than a few are never taken back in a day. */
    public static final JobLimits USUAL = new JobLimits(new BigDecimal("0.05"), 1, new BigDecimal("0.2"));
}
