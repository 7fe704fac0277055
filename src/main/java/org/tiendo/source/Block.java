package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/**
 * A block of some hundreds or thousands of rows, stored by column.
 *
 * <p>A cell is null, a {@link BadCell}, or of the class that its column's {@link CellType} names. A block does not
 * change: the next one has its own arrays.
 */
public final class Block {

    private final long firstRow;
    private final long @Nullable [] places;
    private final int size;
    private final @Nullable Object[][] cells;

    /**
     * @param firstRow the number of the first row: in a query's result the row number, in a file the line number, from
     *     1
     * @param cells one array for each requested column, in the requested order, each of at least {@code size}
     */
    public Block(long firstRow, int size, @Nullable Object[][] cells) {
        this.firstRow = firstRow;
        this.places = null;
        this.size = size;
        this.cells = cells;
    }

    /**
     * Creates a block of rows without consecutive numbers, as in a file with line breaks inside its cells.
     *
     * @param places the line number of each row, at least {@code size} of them
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

    /** The row or line number of a row in its source, from 1. */
    public long place(int row) {
        return places == null ? firstRow + row : places[row];
    }
}
