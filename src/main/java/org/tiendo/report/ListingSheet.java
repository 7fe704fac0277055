package org.tiendo.report;

import java.io.IOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A worksheet of rows under a header that stays in view and filters them; it keeps one block of rows in memory.
 */
final class ListingSheet {

    /** Rows that are kept until they are written; columns are as wide as the first block needs. */
    private static final int BLOCK = 1_000;

    private static final int NARROWEST = 6;
    private static final int WIDEST = 60;

    /** Room for the button of the filter. */
    private static final int MARGIN = 3;

    private final Worksheet sheet;
    private final SheetCells cells;
    private final int[] widths;
    private int rows = 1;

    ListingSheet(Workbook workbook, String name, List<String> columns) {
        sheet = workbook.newWorksheet(name);
        cells = new SheetCells(sheet);
        widths = new int[columns.size()];
        sheet.freezePane(0, 1);
        printWide();
        for (int column = 0; column < widths.length; column++) {
            widths[column] = Math.max(NARROWEST, cells.write(0, column, columns.get(column)) + MARGIN);
        }
        sheet.range(0, 0, 0, widths.length - 1)
                .style()
                .bold()
                .fillColor("D9E1F2")
                .set();
    }

    /** Every column on one page beside the others, and the header on each page. */
    private void printWide() {
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.repeatRows(0);
    }

    /** @throws IllegalArgumentException when a worksheet can hold no further row */
    void add(List<@Nullable Object> row) throws IOException {
        if (rows == Worksheet.MAX_ROWS) {
            throw new IllegalArgumentException("a worksheet holds " + (Worksheet.MAX_ROWS - 1)
                    + " rows below its header, and there are more: write them as CSV");
        }
        for (int column = 0; column < widths.length; column++) {
            int width = cells.write(rows, column, row.get(column));
            widths[column] = Math.min(WIDEST, Math.max(widths[column], width + 1));
        }
        rows++;
        if (rows % BLOCK == 0) {
            write();
        }
    }

    void end() throws IOException {
        sheet.setAutoFilter(0, 0, rows - 1, widths.length - 1);
        write();
        sheet.finish();
    }

    private void write() throws IOException {
        for (int column = 0; column < widths.length; column++) {
            sheet.width(column, widths[column]);
        }
        sheet.flush();
    }
}
