package org.tiendo.source;

import org.jspecify.annotations.Nullable;

/** Returns the same object for texts that a column repeats, which makes later lookups cheap. Not thread-safe. */
final class Texts {

    private static final int KEPT = 256;

    /** Numbers from here on are keys of rows and seldom repeat; shorter ones may be codes of areas, and repeat. */
    private static final long KEYS = 1_000_000;

    /** Returns whether a text that is a whole number is worth no object, since it hardly comes again. */
    static boolean isKey(long number) {
        return number >= KEYS;
    }

    private final @Nullable String[] kept = new String[KEPT];

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
}
