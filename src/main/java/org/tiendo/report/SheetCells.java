package org.tiendo.report;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as typed cells of a worksheet: numbers, dates, date-times in UTC to the millisecond, booleans and texts.
 *
 * <p>A text is never a formula, whatever it begins with. What a spreadsheet can't hold is a text too: a number that is
 * no {@link SheetNumber}, and a date before March 1900, since spreadsheets count a 29 February 1900.
 */
public final class SheetCells {

    /** The most characters that a cell can have. */
    static final int LONGEST_TEXT = 32_767;

    private static final Pattern NOT_HELD = Pattern.compile("[\\p{Cntrl}&&[^\t\n\r]]|\\p{Cs}|[\\uFFFE\\uFFFF]");

    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);
    private static final Instant FIRST_MOMENT =
            FIRST_DAY.atStartOfDay(ZoneOffset.UTC).toInstant();
    private static final String DAY = "yyyy-mm-dd";
    private static final String MOMENT = "yyyy-mm-dd hh:mm:ss.000\" UTC\"";
    private static final int WIDTH_OF_MOMENT = 28;
    private static final int WIDTH_OF_DAY = 10;

    private final Worksheet sheet;

    SheetCells(Worksheet sheet) {
        this.sheet = sheet;
    }

    /** Writes a value, or nothing for null and an empty text; returns the number of characters that are shown. */
    int write(int row, int column, @Nullable Object value) {
        if (value == null) {
            return 0;
        }
        if (value instanceof BigDecimal number) {
            Optional<SheetNumber> held = SheetNumber.of(number);
            return held.isPresent() ? number(row, column, held.get()) : text(row, column, CsvCells.text(number));
        }
        if (value instanceof Integer || value instanceof Long) {
            Optional<SheetNumber> held = SheetNumber.of(BigDecimal.valueOf(((Number) value).longValue()));
            return held.isPresent() ? count(row, column, held.get()) : text(row, column, value.toString());
        }
        if (value instanceof Boolean claim) {
            sheet.value(row, column, claim);
            return claim.toString().length();
        }
        if (value instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
            sheet.value(row, column, day);
            sheet.style(row, column).format(DAY).set();
            return WIDTH_OF_DAY;
        }
        if (value instanceof Instant moment && !moment.isBefore(FIRST_MOMENT)) {
            sheet.value(row, column, moment);
            sheet.style(row, column).format(MOMENT).set();
            return WIDTH_OF_MOMENT;
        }
        return text(row, column, CsvCells.text(value));
    }

    private int number(int row, int column, SheetNumber number) {
        sheet.value(row, column, number.value());
        sheet.style(row, column).format(number.format()).set();
        return number.shownWidth();
    }

    /** A whole number that counts or names something, such as a run: without separators between its thousands. */
    private int count(int row, int column, SheetNumber number) {
        sheet.value(row, column, number.value());
        sheet.style(row, column).format("0").set();
        return number.shownWidth();
    }

    private int text(int row, int column, String text) {
        String shown = holdable(text);
        if (shown.isEmpty()) {
            return 0;
        }
        if (shown.equals(shown.strip())) {
            sheet.inlineString(row, column, shown);
        } else {
            // A shared string keeps its spaces at both ends, an inline one does not.
            sheet.value(row, column, shown);
        }
        return Terminals.width(shown);
    }

    /** The text without control characters, which XML can't hold, cut where it is longer than a cell can be. */
    public static String holdable(String text) {
        String shown = NOT_HELD.matcher(text).replaceAll("\uFFFD");
        return shown.length() <= LONGEST_TEXT ? shown : shown.substring(0, LONGEST_TEXT - 1) + "…";
    }
}
