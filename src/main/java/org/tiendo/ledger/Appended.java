package org.tiendo.ledger;

/**
 * The numbers of figures that appending a statement added or found.
 *
 * @param first figures of which nothing was known
 * @param changed figures that differ from what was known; each is a new vintage
 * @param unchanged figures already known
 * @param withdrawn figures that were in force and that their source no longer says; each is a new vintage
 */
public record Appended(int first, int changed, int unchanged, int withdrawn) {}
