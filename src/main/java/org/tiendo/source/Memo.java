package org.tiendo.source;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/** Keeps what texts came to, since the cells of a column say the same again and again. Not for use by several threads. */
final class Memo<T> {

    /** More than the days of ten years; some hundred kilobytes. */
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
