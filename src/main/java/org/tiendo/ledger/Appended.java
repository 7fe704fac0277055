package org.tiendo.ledger;

/**
 * The numbers of figures that appending a statement added or found.
 *
 * @param first figures of which nothing was known
 * @param changed figures that differ from the known ones; each is a new vintage
 * @param unchanged figures already known
 * @param withdrawn figures in force that their source no longer delivers; each is a new vintage
 * @param zeroed figures among the changed ones that a complete register no longer contains, and that are zero therefore
 */
public record Appended(int first, int changed, int unchanged, int withdrawn, int zeroed) {

    static final Appended NOTHING = new Appended(0, 0, 0, 0);

    public Appended(int first, int changed, int unchanged, int withdrawn) {
        this(first, changed, unchanged, withdrawn, 0);
    }

    Appended plus(Appended other) {
        return new Appended(
                first + other.first,
                changed + other.changed,
                unchanged + other.unchanged,
                withdrawn + other.withdrawn,
                zeroed + other.zeroed);
    }
}
