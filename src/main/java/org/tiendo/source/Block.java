package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/**
 * A block of some hundreds or thousands of rows, stored by column.
 *
 * <p>A cell is null, a {@link BadCell}, or of the class that its column's {@link CellType} names. A number of few
 * digits is <em>plain</em>: it can be had without an object. A block does not change: the next one has its own arrays.
 */
public final class Block {

    private final long firstRow;
    private final long @Nullable [] places;
    private final int size;
    private final Cells[] columns;

    /**
     * @param firstRow the number of the first row: in a query's result the row number, in a file the line number, from
     *     1
     * @param cells one array for each requested column, in the requested order, each of at least {@code size}
     */
    public Block(long firstRow, int size, @Nullable Object[][] cells) {
        this(firstRow, size, columns(size, cells));
    }

    /** @param columns one for each requested column, in the requested order, each of at least {@code size} */
    Block(long firstRow, int size, Cells[] columns) {
        this.firstRow = firstRow;
        this.places = null;
        this.size = size;
        this.columns = columns;
    }

    /**
     * Creates a block of rows without consecutive numbers, as in a file with line breaks inside its cells.
     *
     * @param places the line number of each row, at least {@code size} of them
     */
    Block(long[] places, int size, Cells[] columns) {
        this.firstRow = 0;
        this.places = places;
        this.size = size;
        this.columns = columns;
    }

    private static Cells[] columns(int size, @Nullable Object[][] cells) {
        var columns = new Cells[cells.length];
        for (int column = 0; column < cells.length; column++) {
            // No cell is plain, so the type does not matter.
            columns[column] = new Cells(CellType.DATE, size);
            for (int row = 0; row < size; row++) {
                columns[column].set(row, cells[column][row]);
            }
        }
        return columns;
    }

    public int size() {
        return size;
    }

    public @Nullable Object cell(int column, int row) {
        return columns[column].get(row);
    }

    public boolean isEmpty(int column, int row) {
        return columns[column].isEmpty(row);
    }

    /** Returns whether any cell of the column is a {@link BadCell}. */
    public boolean hasBad(int column) {
        return columns[column].hasBad();
    }

    /**
     * Returns whether the cell is a number of at most 18 digits and 16 decimals, or a text that is written like a whole one, which
     * {@link #unscaled} and {@link #scale} give.
     */
    public boolean isPlain(int column, int row) {
        return columns[column].isPlain(row);
    }

    /** The digits of a plain cell; its value is {@code unscaled / 10^scale}. */
    public long unscaled(int column, int row) {
        return columns[column].unscaled(row);
    }

    /** The number of decimals of a plain cell, from 0 to 16. */
    public int scale(int column, int row) {
        return columns[column].scale(row);
    }

    /** The row or line number of a row in its source, from 1. */
    public long place(int row) {
        return places == null ? firstRow + row : places[row];
    }
}
