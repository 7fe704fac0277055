package org.tiendo.report;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;

/**
 * The format of values in CSV files: UTF-8, commas, lines ended by LF, unrounded numbers with a dot, empty for null.
 */
final class CsvCells {

    static final CSVFormat FORMAT =
            CSVFormat.RFC4180.builder().setRecordSeparator('\n').get();

    /** Lines ended by CRLF, as RFC 4180 has them. */
    static final CSVFormat FOR_SPREADSHEETS = CSVFormat.RFC4180;

    /** The beginning of a formula, or of a text that a spreadsheet would take for one, also after a semicolon. */
    private static final Pattern FORMULA = Pattern.compile("(^|;)(?=[=+@\t\r-])");

    private CsvCells() {}

    /**
     * As {@link #text}, where no text that is not our own is a formula to a spreadsheet: an apostrophe goes before. A
     * single sign, such as the bound {@code =}, is no formula.
     */
    static String spreadsheetText(@Nullable Object value) {
        String text = text(value);
        return value instanceof String && text.length() > 1
                ? FORMULA.matcher(text).replaceAll("$1'")
                : text;
    }

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
