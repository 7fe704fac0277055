package org.tiendo.report;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Status;

/** What an edition said, in one cell. */
final class SaidFigures {

    private SaidFigures() {}

    /** {@code 63.69 exceeded}, {@code >=31 not assessable}, {@code not due}. */
    static String of(@Nullable Bound bound, @Nullable BigDecimal actual, Status status) {
        String figure = actual == null
                ? ""
                : (bound == null || bound == Bound.EXACT ? "" : bound.symbol()) + CsvCells.text(actual) + " ";
        return figure + words(status);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
