package org.tiendo.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** A cache of the values of texts, as the cells of a column repeat the same texts. Not thread-safe. */
final class Memo<T> {

    /** The largest number of texts: more than the days of ten years, and some hundred kilobytes. */
    static final int KEPT = 4096;

    private final Function<String, T> reading;
    private final Map<String, T> known = new HashMap<>();

    Memo(Function<String, T> reading) {
        this.reading = reading;
    }

    T of(String text) {
        var before = known.get(text);
        if (before != null) {
            return before;
        }
        if (known.size() == KEPT) {
            known.clear();
        }
        var read = reading.apply(text);
        known.put(text, read);
        return read;
    }
}
