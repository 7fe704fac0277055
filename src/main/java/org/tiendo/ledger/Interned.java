package org.tiendo.ledger;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes equal values of the rows of one result one object: thousands of figures share their series, areas, periods and
 * times, of each of which a driver makes a new object for each row.
 */
final class Interned<T> {

    /** Values that are different in every row are not worth being kept. */
    private static final int MOST = 1 << 14;

    private final Map<T, T> values = new HashMap<>();

    T of(T value) {
        @Nullable T same = values.get(value);
        if (same != null) {
            return same;
        }
        if (values.size() < MOST) {
            values.put(value, value);
        }
        return value;
    }
}
