package org.tiendo.report;

import java.math.BigDecimal;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;

/**
 * The format of values in CSV files: UTF-8, commas, lines ended by LF, unrounded numbers with a dot, empty for null.
 */
final class CsvCells {

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    private CsvCells() {}

    static String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof BigDecimal number) {
            return Decimals.plain(number).toPlainString();
        }
        if (value instanceof BoardColumn.Range range) {
            return text(range.from()) + ".." + text(range.to());
        }
        return value instanceof Enum<?> constant ? Words.of(constant) : value.toString();
    }
}
