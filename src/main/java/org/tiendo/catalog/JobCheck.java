package org.tiendo.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A condition every row must meet; a row that does not is rejected. */
public sealed interface JobCheck {

    /** The column that is at fault when the condition is not met. */
    String column();

    /** The column holds something. */
    record NotNull(String column) implements JobCheck {}

    /** The number lies between the two, both included; null is open. Of a range of numbers both ends do. */
    record Range(
            String column,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements JobCheck {}

    /** The part is not more than the whole. Of ranges of numbers the part's upper end is not above the whole's lower one. */
    record NotAbove(String column, String whole) implements JobCheck {}

    /** No two rows that count hold the same, wherever they stand; of two that do the later one is rejected. */
    record Unique(String column) implements JobCheck {}
}
