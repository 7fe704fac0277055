package org.tiendo.report;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Status;

/** Formats the published figure and status of an edition for one cell. */
final class PublishedFigureText {

    private PublishedFigureText() {}

    /** The figure with its status: {@code 63.69 exceeded}, {@code >=31 not assessable}, {@code not due}. */
    static String of(@Nullable Amount amount, Status status) {
        return (amount == null ? "" : figure(amount) + " ") + words(status);
    }

    /**
     * The figure: {@code 63.69}, {@code >=31}, {@code 61..62}, with its source's qualifier {@code khoảng 24}, {@code 5
     * trở lên}.
     */
    static String figure(Amount amount) {
        return amount.word().isEmpty() ? amount.toString() : amount.inWords(CsvCells.text(amount.value()));
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
