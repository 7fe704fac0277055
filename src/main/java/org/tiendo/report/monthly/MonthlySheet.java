package org.tiendo.report.monthly;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.tiendo.report.StableWorkbook;

/**
 * Writes a monthly report as a workbook: one sheet in the form of the page, with typed cells, a header that stays in
 * view and is printed on every page, and A4 landscape.
 */
public final class MonthlySheet {

    private static final List<Integer> WIDTHS = List.of(5, 32, 11, 13, 14, 13, 14, 11, 14, 14, 34);

    /** The columns of the number, the names and the unit stand before the values. */
    private static final int FIRST_VALUE = 3;

    private static final int WIDEST = 30;
    private static final int MARGIN = 2;
    private static final int VERDICT = 9;
    private static final int CAUSES = 10;

    private final Worksheet sheet;
    private final SheetText text;
    private final MonthlyReport report;
    private int row;

    private MonthlySheet(Workbook workbook, MonthlyReport report) {
        this.report = report;
        sheet = workbook.newWorksheet(report.businessDate().toString());
        text = new SheetText(sheet, widths(report));
    }

    /** @param out is not closed */
    public static void write(MonthlyReport report, OutputStream out) throws IOException {
        StableWorkbook.write(out, report.sealedAt(), workbook -> new MonthlySheet(workbook, report).fill());
    }

    /** Wide enough for every value, as a spreadsheet shows a number that does not fit as signs. */
    private static List<Integer> widths(MonthlyReport report) {
        List<Integer> widths = new ArrayList<>(WIDTHS);
        for (Row line : report.rows()) {
            for (int value = 0; value < line.values().size(); value++) {
                int shown = SheetText.width(line.values().get(value), report.language()) + MARGIN;
                widths.set(FIRST_VALUE + value, Math.max(widths.get(FIRST_VALUE + value), Math.min(WIDEST, shown)));
            }
        }
        return widths;
    }

    private void fill() throws IOException {
        page();
        heading();
        for (String sentence : report.summary()) {
            text.paragraph(row++, sentence);
        }
        row++;
        header();
        report.rows().forEach(this::row);
        row++;
        text.strong(row++, 0, CAUSES, report.notesTitle(), "left");
        for (String note : report.notes()) {
            text.paragraph(row++, "- " + note);
        }
        row++;
        ending();
        sheet.finish();
    }

    private void page() {
        for (int column = 0; column < WIDTHS.size(); column++) {
            sheet.width(column, text.widths().get(column));
        }
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.footer(report.edition(), Position.LEFT, 8);
        sheet.footer(report.page() + " &P/&N", Position.RIGHT, 8);
    }

    /** The issuing body on the left and the state on the right, then the titles over the whole width. */
    private void heading() {
        Letterhead letterhead = report.letterhead();
        int half = VERDICT / 2;
        text.line(row, 0, half, letterhead.parent());
        text.strong(row++, half + 1, CAUSES, letterhead.state(), "center");
        text.strong(row, 0, half, letterhead.organisation(), "center");
        text.strong(row++, half + 1, CAUSES, letterhead.motto(), "center");
        text.line(row, 0, half, letterhead.number());
        text.line(row++, half + 1, CAUSES, letterhead.placeAndDate());
        row++;
        text.strong(row++, 0, CAUSES, report.title(), "center");
        text.strong(row++, 0, CAUSES, report.subject(), "center");
        text.line(row++, 0, CAUSES, report.plan());
        text.line(row++, 0, CAUSES, report.asOf());
    }

    private void header() {
        List<String> columns = report.columns();
        int lines = 1;
        for (int column = 0; column < columns.size(); column++) {
            text.title(row, column, columns.get(column));
            lines = Math.max(lines, text.lines(column, columns.get(column)));
        }
        text.height(row, lines);
        sheet.repeatRows(row);
        row++;
        sheet.freezePane(2, row);
    }

    private void row(Row line) {
        String names = String.join("\n", line.names());
        String causes = String.join("\n", line.causes());
        text.cell(row, 0, line.item(), "center");
        text.cell(row, 1, names, "left");
        text.cell(row, 2, line.unit(), "left");
        int column = FIRST_VALUE;
        for (Value value : line.values()) {
            text.value(row, column++, value, report.language());
        }
        text.verdict(row, VERDICT, line.verdict(), line.status());
        text.cell(row, CAUSES, causes, "left");
        text.height(
                row,
                IntStream.of(
                                text.lines(1, names),
                                text.lines(2, line.unit()),
                                text.lines(VERDICT, line.verdict()),
                                text.lines(CAUSES, causes))
                        .max()
                        .orElse(1));
        row++;
    }

    private void ending() {
        Letterhead letterhead = report.letterhead();
        text.strong(row, 0, FIRST_VALUE, letterhead.recipientsTitle(), "left");
        text.strong(row++, VERDICT - 2, CAUSES, letterhead.signerTitle(), "center");
        int first = row;
        for (String recipient : letterhead.recipients()) {
            text.strip(row++, 0, FIRST_VALUE, "- " + recipient);
        }
        row = Math.max(row, first + 4);
        text.strong(row, VERDICT - 2, CAUSES, letterhead.signerName(), "center");
    }
}
