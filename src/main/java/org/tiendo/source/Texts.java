package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** Returns the same object for texts that a column repeats, which makes later lookups cheap. Not thread-safe. */
final class Texts {

    private static final int KEPT = 256;

    /** An odd number without a regular bit pattern, whose products have their best bits at the top. */
    private static final long SPREADING = 0x9E3779B97F4A7C15L;

    private final @Nullable String[] kept = new String[KEPT];
    private final long[] numbers = new long[KEPT];
    private final @Nullable String[] written = new String[KEPT];

    String same(String text) {
        int slot = text.hashCode() & (KEPT - 1);
        var known = kept[slot];
        if (known != null && text.equals(known)) {
            return known;
        }
        kept[slot] = text;
        return text;
    }

    String same(char[] letters, int from, int to) {
        int slot = Memo.hash(letters, from, to) & (KEPT - 1);
        var known = kept[slot];
        if (known != null && Memo.isText(known, letters, from, to)) {
            return known;
        }
        var text = new String(letters, from, to - from);
        kept[slot] = text;
        return text;
    }

    /**
     * Keeps a number above zero in a cell of texts: as its text where it came not long ago, such as the code of an area;
     * else as the number, such as the key of a row, which is not worth an object.
     */
    void keep(long number, Cells cells, int row) {
        var text = repeated(number);
        if (text == null) {
            cells.set(row, number, 0);
        } else {
            cells.set(row, text);
        }
    }

    private @Nullable String repeated(long number) {
        int slot = (int) ((number * SPREADING) >>> Long.numberOfLeadingZeros(KEPT - 1));
        if (numbers[slot] != number) {
            numbers[slot] = number;
            written[slot] = null;
            return null;
        }
        var known = written[slot];
        if (known == null) {
            known = Long.toString(number);
            written[slot] = known;
        }
        return known;
    }
}
