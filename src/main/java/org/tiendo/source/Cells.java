package org.tiendo.source;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;

/**
 * The cells of one column of a block. A number of few digits, and a text that is one, are kept as a {@code long}
 * without an object; the object is made when somebody asks for it.
 */
final class Cells {

    /** The most digits of a number that is kept without an object; every such number fits a {@code long}. */
    static final int MOST_DIGITS = 18;

    /** Stands in place of a cell that is kept as a number. */
    private static final Object PLAIN = new Object();

    private final CellType type;
    private final @Nullable Object[] objects;
    private final long[] numbers;
    private final byte[] scales;
    private boolean hasBad;

    Cells(CellType type, int most) {
        this.type = type;
        objects = new Object[most];
        boolean mayBePlain = type == CellType.TEXT || type == CellType.NUMBER || type == CellType.AMOUNT;
        numbers = new long[mayBePlain ? most : 0];
        scales = new byte[mayBePlain ? most : 0];
    }

    /**
     * Returns whether a number is kept without an object. One of more decimals than the ledger keeps is not: it is
     * rounded before it is checked.
     */
    static boolean isShort(int digits, int scale) {
        return digits <= MOST_DIGITS && scale >= 0 && scale <= Amount.SCALE;
    }

    /** Keeps a value as its column's {@link CellType} says, a {@link BadCell}, or null. */
    void set(int row, @Nullable Object value) {
        objects[row] = value;
        hasBad |= value instanceof BadCell;
    }

    /**
     * Keeps the number {@code unscaled / 10^scale}, of at most {@link #MOST_DIGITS} digits. In a column of texts, the
     * text is the number's own, without a leading zero or plus.
     */
    void set(int row, long unscaled, int scale) {
        objects[row] = PLAIN;
        numbers[row] = unscaled;
        scales[row] = (byte) scale;
    }

    boolean hasBad() {
        return hasBad;
    }

    boolean isPlain(int row) {
        return objects[row] == PLAIN;
    }

    boolean isEmpty(int row) {
        return objects[row] == null;
    }

    long unscaled(int row) {
        return numbers[row];
    }

    int scale(int row) {
        return scales[row];
    }

    @Nullable
    Object get(int row) {
        Object object = objects[row];
        return object == PLAIN ? made(row) : object;
    }

    private Object made(int row) {
        return switch (type) {
            case NUMBER -> BigDecimal.valueOf(numbers[row], scales[row]);
            case AMOUNT -> Amount.exact(BigDecimal.valueOf(numbers[row], scales[row]));
            case TEXT, DATE, PERIOD, INSTANT -> Long.toString(numbers[row]);
        };
    }
}
