package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/**
 * Some hundreds or thousands of rows, column by column.
 *
 * <p>A cell is null, a {@link BadCell}, or of the class that its column's {@link CellType} names.
 */
public final class Block {

    private final long firstRow;
    private final int size;
    private final @Nullable Object[][] cells;

    /**
     * @param firstRow the place of the first row: its number in the result, or its line in the file, from 1
     * @param cells one array for each wanted column, in the order wanted, each of at least {@code size}
     */
    public Block(long firstRow, int size, @Nullable Object[][] cells) {
        this.firstRow = firstRow;
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
        return firstRow + row;
    }
}
