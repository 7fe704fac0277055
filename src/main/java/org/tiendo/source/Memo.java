package org.tiendo.source;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A cache of the values of texts, as the cells of a column repeat the same texts; a text that is known is found without
 * making a string of it. Not thread-safe.
 */
final class Memo<T> {

    /** The largest number of texts: more than the days of ten years, and some hundred kilobytes. */
    static final int KEPT = 4096;

    /** Twice as many, so that few texts lie in each other's way. */
    private static final int SLOTS = 2 * KEPT;

    private final Function<String, T> reading;
    private final @Nullable String[] texts = new String[SLOTS];
    private final @Nullable Object[] values = new Object[SLOTS];
    private int size;

    Memo(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String text) {
        return of(text.toCharArray(), 0, text.length());
    }

    /** The value of the text from the one index, inclusive, to the other, exclusive. */
    T of(char[] letters, int from, int to) {
        int slot = hash(letters, from, to) & (SLOTS - 1);
        for (String text = texts[slot]; text != null; text = texts[slot]) {
            if (isText(text, letters, from, to)) {
                return value(slot);
            }
            slot = (slot + 1) & (SLOTS - 1);
        }
        return read(new String(letters, from, to - from), slot);
    }

    private T read(String text, int slot) {
        T value = reading.apply(text);
        if (size == KEPT) {
            Arrays.fill(texts, null);
            size = 0;
        }
        texts[slot] = text;
        values[slot] = value;
        size++;
        return value;
    }

    @SuppressWarnings("unchecked")
    private T value(int slot) {
        return (T) Objects.requireNonNull(values[slot]);
    }

    static int hash(char[] letters, int from, int to) {
        int hash = 0;
        for (int at = from; at < to; at++) {
            hash = 31 * hash + letters[at];
        }
        return hash ^ hash >>> 15;
    }

    static boolean isText(String text, char[] letters, int from, int to) {
        if (text.length() != to - from) {
            return false;
        }
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) != letters[from + at]) {
                return false;
            }
        }
        return true;
    }
}
