package org.tiendo.source;

/**
 * A cell that does not have its column's type; its row is rejected, and no value is guessed.
 *
 * @param text the text of the cell
 * @param reason the mistake, as the end of a sentence
 * @param extent the part of the row that is bad
 */
public record BadCell(String text, String reason, Extent extent) {

    /** The part of a row that is bad. */
    public enum Extent {
        CELL,
        /** The row could not be split into cells; the bad cell is in each of its columns. */
        ROW
    }

    public BadCell(String text, String reason) {
        this(text, reason, Extent.CELL);
    }

    /** Creates the bad cell of a row that cannot be split into the cells of its header. */
    public static BadCell ofRow(String text, String reason) {
        return new BadCell(text, reason, Extent.ROW);
    }

    public boolean isOfRow() {
        return extent == Extent.ROW;
    }
}
