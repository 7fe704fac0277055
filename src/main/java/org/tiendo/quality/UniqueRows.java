package org.tiendo.quality;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.source.Block;
import org.tiendo.source.Column;

/**
 * Compares the rows of a reading where the job declares a column unique: of rows with the same value the first one that
 * counts continues to count, wherever the others are.
 *
 * <p>A reading may cover several business dates, and a row counts from one of them on; before that date, a later row
 * with the same key still counts.
 */
public final class UniqueRows implements AutoCloseable {

    private static final int NIGHT_BITS = 16;

    /** A business date that never comes. */
    public static final int NEVER = 1 << NIGHT_BITS;

    private record Keys(int column, String name, SeenKeys seen) {}

    private final List<Keys> columns = new ArrayList<>();
    private final KeyHash hash = new KeyHash();

    /** @param columns the columns of the blocks; they include every column that a check names */
    public UniqueRows(List<JobCheck> checks, List<Column> columns) {
        this(checks, columns, SeenKeys.SLOTS_IN_MEMORY);
    }

    UniqueRows(List<JobCheck> checks, List<Column> columns, long slotsInMemory) {
        for (JobCheck check : checks) {
            if (check instanceof JobCheck.Unique unique) {
                int column = RowChecks.indexOf(unique.column(), columns);
                this.columns.add(new Keys(column, unique.column(), new SeenKeys(slotsInMemory)));
            }
        }
    }

    /**
     * The index of the first of the reading's business dates on which an earlier row with the same key counts and so
     * this one does not; {@link #NEVER} if there is none.
     */
    public int takenFrom(Block block, int row) {
        int from = NEVER;
        for (Keys keys : columns) {
            from = Math.min(from, takenFrom(keys, block, row));
        }
        return from;
    }

    /** The rejection of a row whose key an earlier row has. */
    public Rejection rejection(Block block, int row) {
        for (Keys keys : columns) {
            if (takenFrom(keys, block, row) != NEVER) {
                long earlier = keys.seen().of(hash.of(text(block.cell(keys.column(), row)))) >>> NIGHT_BITS;
                return new Rejection(
                        keys.name(),
                        "'" + text(block.cell(keys.column(), row)) + "' stands in row " + earlier + " already");
            }
        }
        throw new IllegalStateException("no earlier row has the same key");
    }

    /** Records the keys of a row that counts from a business date on; a row without a key records none. */
    public void count(Block block, int row, int night) {
        for (Keys keys : columns) {
            var cell = block.cell(keys.column(), row);
            if (cell != null) {
                keys.seen().remember(hash.of(text(cell)), block.place(row) << NIGHT_BITS | night);
            }
        }
    }

    private int takenFrom(Keys keys, Block block, int row) {
        var cell = block.cell(keys.column(), row);
        long earlier = cell == null ? SeenKeys.UNSEEN : keys.seen().of(hash.of(text(cell)));
        return earlier == SeenKeys.UNSEEN ? NEVER : (int) (earlier & (NEVER - 1));
    }

    /** The text of a cell; 1.0 and 1 have the same text. */
    private static String text(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.stripTrailingZeros().toString() : String.valueOf(cell);
    }

    @Override
    public void close() {
        columns.forEach(keys -> keys.seen().close());
    }
}
