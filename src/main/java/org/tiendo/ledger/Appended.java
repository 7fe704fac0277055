package org.tiendo.ledger;

/**
 * The numbers of figures that appending a statement added or found.
 *
 * @param first figures of which nothing was known
 * @param changed figures that differ from what was known; each is a new vintage
 * @param unchanged figures already known
 * @param withdrawn figures that were in force and that their source no longer says; each is a new vintage
 * @param zeroed figures among the changed ones that a complete register no longer says, and that are zero therefore
 */
public record Appended(int first, int changed, int unchanged, int withdrawn, int zeroed) {

    public Appended(int first, int changed, int unchanged, int withdrawn) {
        this(first, changed, unchanged, withdrawn, 0);
    }
}
