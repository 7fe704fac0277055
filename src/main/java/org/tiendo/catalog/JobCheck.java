package org.tiendo.catalog;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A condition that every row must meet; a row that does not is rejected. */
public sealed interface JobCheck {

    /** The column that violates the condition. */
    String column();

    /** Returns the result of the case for this kind of check. */
    <R> R in(Cases<R> cases);

    /** A visitor with one case for each kind of check, so that no kind is forgotten. */
    interface Cases<R> {
        R notNull(NotNull check);

        R range(Range check);

        R notAbove(NotAbove check);

        R unique(Unique check);
    }

    /** The column must not be empty. */
    record NotNull(String column) implements JobCheck {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.notNull(this);
        }
    }

    /**
     * The number must lie between both limits, which are included; null is no limit. Of a range of numbers both ends
     * must.
     */
    record Range(
            String column,
            @Nullable BigDecimal min,
            @Nullable BigDecimal max) implements JobCheck {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.range(this);
        }
    }

    /**
     * The part must not be greater than the whole. Of ranges of numbers, the part's upper end must not be above the
     * whole's lower end.
     */
    record NotAbove(String column, String whole) implements JobCheck {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.notAbove(this);
        }
    }

    /** No two counted rows may have the same value, wherever they are; the later one is rejected. */
    record Unique(String column) implements JobCheck {
        @Override
        public <R> R in(Cases<R> cases) {
            return cases.unique(this);
        }
    }
}
