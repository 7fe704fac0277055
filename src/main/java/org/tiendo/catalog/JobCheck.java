package org.tiendo.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A condition that every row must meet; a row that does not is rejected. */
public sealed interface JobCheck {

    /** The column that violates the condition. */
    String column();

    /** The column must not be empty. */
    record NotNull(String column) implements JobCheck {}

    /**
     * The number must lie between both limits, which are included; null is no limit. Of a range of numbers both ends
     * must.
     */
    record Range(
            String column,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements JobCheck {}

    /**
     * The part must not be greater than the whole. Of ranges of numbers, the part's upper end must not be above the
     * whole's lower end.
     */
    record NotAbove(String column, String whole) implements JobCheck {}

    /** No two counted rows may have the same value, wherever they are; the later one is rejected. */
    record Unique(String column) implements JobCheck {}
}
