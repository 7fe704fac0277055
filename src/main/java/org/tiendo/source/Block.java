package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/**
 * Some hundreds or thousands of rows, column by column.
 *
 * <p>A cell is null, a {@link BadCell}, or of the class that its column's {@link CellType} names. A block stays as it
 * is: the next one has arrays of its own.
 */
public final class Block {

    private final long firstRow;
    private final long @Nullable [] places;
    private final int size;
    private final @Nullable Object[][] cells;

    /**
     * @param firstRow the place of the first row: its number in the result, or its line in the file, from 1
     * @param cells one array for each wanted column, in the order wanted, each of at least {@code size}
     */
    public Block(long firstRow, int size, @Nullable Object[][] cells) {
        this.firstRow = firstRow;
        this.places = null;
        this.size = size;
        this.cells = cells;
    }

    /**
     * For rows that do not stand one after the other, as in a file with line breaks inside its cells.
     *
     * @param places one for each row, at least {@code size} of them
     */
    public Block(long[] places, int size, @Nullable Object[][] cells) {
        this.firstRow = 0;
        this.places = places;
        this.size = size;
        this.cells = cells;
    }

    public int size() {
        return size;
    }

    public @Nullable Object cell(int column, int row) {
        return cells[column][row];
    }

    /** Where a row stands in its source, counted from 1. */
    public long place(int row) {
        return places == null ? firstRow + row : places[row];
    }
}
