package org.tiendo.source;

/**
 * A cell that is not what its column should be; its row is rejected, never guessed.
 *
 * @param text what stands there
 * @param reason what is wrong with it, as the end of a sentence
 * @param extent the part of the row that is bad
 */
public record BadCell(String text, String reason, Extent extent) {

    /** The part of a row that is bad. */
    public enum Extent {
        CELL,
        /** The row has no cells of its own: it stands in each of its columns. */
        ROW
    }

    public BadCell(String text, String reason) {
        this(text, reason, Extent.CELL);
    }

    /** A row that can't be split into the cells of its header. */
    public static BadCell ofRow(String text, String reason) {
        return new BadCell(text, reason, Extent.ROW);
    }

    public boolean isOfRow() {
        return extent == Extent.ROW;
    }
}
