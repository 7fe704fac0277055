package org.tiendo.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;

/** What an edition said, in one cell. */
final class SaidFigures {

    private SaidFigures() {}

    /** {@code 63.69 exceeded}, {@code >=31 not assessable}, {@code not due}. */
    static String of(@Nullable Amount amount, Status status) {
        return (amount == null ? "" : figure(amount) + " ") + words(status);
    }

    /** {@code 63.69}, {@code >=31}, {@code 61..62}, and with its source's own word {@code khoảng 24}, {@code 5 trở lên}. */
    static String figure(Amount amount) {
        return amount.word().isEmpty() ? amount.toString() : amount.inWords(CsvCells.text(amount.value()));
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
