package org.tiendo.report.monthly;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.tiendo.distance.Status;
import org.tiendo.report.Language;
import org.tiendo.report.SheetCells;

/**
 * Writes texts and values of a monthly report into a worksheet, with their styles. A text is never a formula.
 *
 * @param widths the widths of the columns in characters
 */
record SheetText(Worksheet sheet, List<Integer> widths) {

    private static final String FONT = "Times New Roman";
    private static final int SIZE = 10;
    private static final int TITLE_SIZE = 11;
    private static final double LINE_HEIGHT = 13.5;

    /** Characters of a long text for each of the widest ones that the columns are measured in. */
    private static final double SPARE = 1.15;

    /** The highest row that spreadsheets have, in points. */
    private static final double HIGHEST = 409;

    /** The digits that a spreadsheet can hold. */
    private static final MathContext HELD = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Longer formats are not accepted by spreadsheets. */
    private static final int LONGEST_FORMAT = 255;

    void line(int row, int first, int last, String words) {
        merged(row, first, last, words).horizontalAlignment("center").set();
    }

    void strip(int row, int first, int last, String words) {
        merged(row, first, last, words).horizontalAlignment("left").set();
    }

    void strong(int row, int first, int last, String words, String alignment) {
        merged(row, first, last, words)
                .bold()
                .fontSize(TITLE_SIZE)
                .horizontalAlignment(alignment)
                .set();
    }

    /** A text over the whole width; its row is as high as it needs, as merged cells do not grow by themselves. */
    void paragraph(int row, String words) {
        int last = widths.size() - 1;
        merged(row, 0, last, words).wrapText(true).verticalAlignment("top").set();
        height(row, lines(words, (int)
                (widths.stream().mapToInt(Integer::intValue).sum() * SPARE)));
    }

    /** Makes a row high enough for some lines: a program that opens the workbook may not do so by itself. */
    void height(int row, int lines) {
        sheet.rowHeight(row, Math.min(HIGHEST, LINE_HEIGHT * Math.max(1, lines)));
    }

    /** The lines that a text takes in a column. */
    int lines(int column, String words) {
        return words.lines().mapToInt(line -> lines(line, widths.get(column))).sum();
    }

    private static int lines(String line, int width) {
        int lines = 1;
        int used = 0;
        for (String word : line.split(" ", -1)) {
            boolean fits = used + word.length() <= width;
            lines += fits ? 0 : 1 + word.length() / width;
            used = (fits ? used : 0) + word.length() + 1;
        }
        return lines;
    }

    private StyleSetter merged(int row, int first, int last, String words) {
        text(row, first, words);
        sheet.range(row, first, row, last).merge();
        StyleSetter style = sheet.range(row, first, row, last).style();
        style.fontName(FONT).fontSize(SIZE);
        return style;
    }

    void title(int row, int column, String words) {
        text(row, column, words);
        framed(row, column, "center")
                .bold()
                .fillColor("EEF2F6")
                .verticalAlignment("center")
                .set();
    }

    void cell(int row, int column, String words, String alignment) {
        text(row, column, words);
        framed(row, column, alignment).set();
    }

    void verdict(int row, int column, String words, Status status) {
        text(row, column, words);
        framed(row, column, "center").fillColor(colour(status)).set();
    }

    private static String colour(Status status) {
        return switch (status) {
            case EXCEEDED, REACHED, ON_TRACK -> "E8F4EA";
            case AT_RISK -> "FDF5DC";
            case OFF_TRACK, REVERSING, NOT_REACHED -> "FBE7E4";
            case IN_PERIOD, NO_DATA, NOT_DUE, NOT_ASSESSABLE, CONFLICT -> "F4F4F4";
        };
    }

    /** A number stays unrounded in its cell, as far as a spreadsheet can hold it; its format rounds. */
    void value(int row, int column, Value value, Language language) {
        BigDecimal number = value.number();
        String format = format(value);
        if (number == null || format.length() > LONGEST_FORMAT) {
            cell(row, column, value.text(language) + status(value), "right");
            return;
        }
        sheet.value(row, column, number.round(HELD));
        framed(row, column, "right").format(format).set();
    }

    /** The number of characters that a value takes. */
    static int width(Value value, Language language) {
        return value.text(language).length() + status(value).length();
    }

    private static String status(Value value) {
        return value.status().isEmpty() ? "" : " (" + value.status() + ")";
    }

    private static String format(Value value) {
        String digits = "#,##0" + (value.decimals() == 0 ? "" : "." + "0".repeat(value.decimals()));
        String shown = quoted(value.before()) + digits + quoted(value.after() + status(value));
        return switch (value.form()) {
            case PLAIN -> shown;
            case DIFFERENCE -> "+" + shown + ";-" + shown + ";" + shown;
        };
    }

    private static String quoted(String text) {
        return text.isEmpty() ? "" : "\"" + text.replace('"', '\'') + "\"";
    }

    private StyleSetter framed(int row, int column, String alignment) {
        StyleSetter style = sheet.style(row, column);
        style.fontName(FONT)
                .fontSize(SIZE)
                .wrapText(true)
                .verticalAlignment("top")
                .horizontalAlignment(alignment)
                .borderStyle(BorderStyle.THIN)
                .borderColor("777777");
        return style;
    }

    private void text(int row, int column, String words) {
        String shown = SheetCells.holdable(words);
        if (!shown.isEmpty()) {
            sheet.value(row, column, shown);
        }
    }
}
