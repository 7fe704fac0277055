package org.tiendo.quality;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Amount;
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

    /** A row's place stands above as many bits, which tell the business date. */
    static final int NIGHT_BITS = 16;

    /** A business date that never comes. */
    public static final int NEVER = 1 << NIGHT_BITS;

    /** The rows whose keys are looked up together. */
    private static final int PREPARED = 128;

    /** The most digits of a plain cell. */
    private static final int MOST_DIGITS = 18;

    static final JobCheck.Cases<Boolean> IS_UNIQUE = new JobCheck.Cases<>() {
        @Override
        public Boolean notNull(JobCheck.NotNull check) {
            return false;
        }

        @Override
        public Boolean range(JobCheck.Range check) {
            return false;
        }

        @Override
        public Boolean notAbove(JobCheck.NotAbove check) {
            return false;
        }

        @Override
        public Boolean unique(JobCheck.Unique check) {
            return true;
        }
    };

    private record Keys(int column, String name, ColumnKeys seen) {}

    private final Keys[] columns;
    private final KeyHash hash = new KeyHash();
    private @Nullable Block prepared;
    private int preparedUntil;

    @SuppressWarnings("unused")
    private long loaded;

    /** @param columns the columns of the blocks; they include every column that a check names */
    public UniqueRows(List<JobCheck> checks, List<Column> columns) {
        this(checks, columns, KeyPages.bytesInMemory());
    }

    UniqueRows(List<JobCheck> checks, List<Column> columns, long bytesInMemory) {
        this.columns = checks.stream()
                .filter(check -> check.in(IS_UNIQUE))
                .map(JobCheck::column)
                .map(name -> new Keys(RowChecks.indexOf(name, columns), name, new ColumnKeys(bytesInMemory)))
                .toArray(Keys[]::new);
    }

    /**
     * Loads the places of the next rows' keys from memory; asked for one after the other, they come in a fraction of the
     * time that each would take between the other work on its row. Of more rows, the first would be forgotten again.
     */
    private void prepare(Block block, int first) {
        prepared = block;
        preparedUntil = Math.min(block.size(), first + PREPARED);
        long loaded = 0;
        for (Keys keys : columns) {
            for (int row = first; row < preparedUntil && !keys.seen().isAscending(); row++) {
                if (block.isPlain(keys.column(), row)) {
                    loaded ^= keys.seen().prepare(key(keys, block, row));
                }
            }
        }
        // The compiler leaves out to load a number that nobody uses.
        this.loaded = loaded;
    }

    /**
     * The index of the first of the reading's business dates on which an earlier row with the same key counts and so
     * this one does not; {@link #NEVER} if there is none.
     */
    public int takenFrom(Block block, int row) {
        if (prepared != block || row >= preparedUntil) {
            prepare(block, row);
        }
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
                long earlier = keys.seen().of(key(keys, block, row)) >>> NIGHT_BITS;
                return new Rejection(
                        keys.name(),
                        "'" + text(block.cell(keys.column(), row)) + "' stands in row " + earlier + " already");
            }
        }
        throw new IllegalStateException("no earlier row has the same key");
    }

    /** The rejection of a row of which is known only that an earlier one has the same in the column. */
    public static Rejection repeated(String column, @Nullable Object cell) {
        return new Rejection(column, "'" + text(cell) + "' stands in an earlier row already");
    }

    /** Records the keys of a row that counts from a business date on; a row without a key records none. */
    public void count(Block block, int row, int night) {
        for (Keys keys : columns) {
            if (!block.isEmpty(keys.column(), row)) {
                keys.seen().remember(key(keys, block, row), block.place(row) << NIGHT_BITS | night);
            }
        }
    }

    private int takenFrom(Keys keys, Block block, int row) {
        long earlier = block.isEmpty(keys.column(), row)
                ? SeenKeys.UNSEEN
                : keys.seen().of(key(keys, block, row));
        return earlier == SeenKeys.UNSEEN ? NEVER : (int) (earlier & (NEVER - 1));
    }

    private KeyHash key(Keys keys, Block block, int row) {
        if (block.isPlain(keys.column(), row)) {
            return key(block.unscaled(keys.column(), row), block.scale(keys.column(), row));
        }
        @Nullable Object cell = block.cell(keys.column(), row);
        if (cell instanceof String text && isWholeNumber(text)) {
            // The same text is plain in another row.
            return hash.of(Long.parseLong(text));
        }
        @Nullable BigDecimal number = number(cell);
        return number != null && isPlain(number)
                ? key(number.movePointRight(number.scale()).longValueExact(), number.scale())
                : hash.of(text(cell));
    }

    /** Returns whether a text is that of a whole number above zero, of as many digits as a plain cell has at most. */
    private static boolean isWholeNumber(String text) {
        boolean isShort = !text.isEmpty() && text.length() <= MOST_DIGITS;
        if (!isShort || text.charAt(0) == '0') {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return true;
    }

    /** The number of a cell that has too many digits to be plain, perhaps for its zeros only; null for any other. */
    private static @Nullable BigDecimal number(@Nullable Object cell) {
        BigDecimal number = cell instanceof Amount amount && amount.isExact() ? amount.value() : null;
        return cell instanceof BigDecimal itself ? withoutZeros(itself) : number;
    }

    private static BigDecimal withoutZeros(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        boolean isShortWhole = stripped.scale() < 0 && stripped.precision() - stripped.scale() <= MOST_DIGITS;
        return isShortWhole ? stripped.setScale(0) : stripped;
    }

    private static boolean isPlain(BigDecimal number) {
        return number.precision() <= MOST_DIGITS && number.scale() >= 0 && number.scale() <= MOST_DIGITS;
    }

    /** The key of a number of few digits; 1.0 and 1 have the same. */
    private KeyHash key(long unscaled, int scale) {
        long number = unscaled;
        int decimals = scale;
        while (decimals > 0 && number % 10 == 0) {
            number /= 10;
            decimals--;
        }
        return decimals == 0 ? hash.of(number) : hash.of(text(BigDecimal.valueOf(number, decimals)));
    }

    /** The text of a cell; 1.0 and 1 have the same text. */
    private static String text(@Nullable Object cell) {
        return cell instanceof BigDecimal number ? number.stripTrailingZeros().toString() : String.valueOf(cell);
    }

    @Override
    public void close() {
        List.of(columns).forEach(keys -> keys.seen().close());
    }
}
