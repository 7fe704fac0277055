package org.tiendo.ledger;

/**
 * What appending a run's figures came to.
 *
 * @param first figures of which nothing was known
 * @param changed figures that differ from what was known; each is a new vintage
 * @param unchanged figures already known
 */
public record Appended(int first, int changed, int unchanged) {}
