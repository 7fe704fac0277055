package org.tiendo.report.monthly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.report.monthly.MonthlyRow.figure;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.DataStatus;
import org.tiendo.report.Language;

/** The workbook, read back: numbers stay numbers and unrounded, texts stay texts. */
class MonthlySheetTest {

    private static MonthlyRow coverage() {
        return new MonthlyRow("10", "coverage")
                .in("%", 2)
                .has("94.931234", "2023-10-31", DataStatus.DEMO)
                .beside(figure("94.931234"), figure("93.1"), figure("101.967"), figure("1.831234"));
    }

    private static byte[] workbook(MonthlyReport report) throws IOException {
        var out = new ByteArrayOutputStream();
        MonthlySheet.write(report, out);
        return out.toByteArray();
    }

    /** The cells of the row whose first cell is the item. */
    private static List<Cell> row(byte[] workbook, String item) throws IOException {
        try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook), new ReadingOptions(true, false))) {
            return book.getFirstSheet().read().stream()
                    .filter(row ->
                            row.getCellCount() == 11 && row.getCellText(0).equals(item))
                    .findFirst()
                    .orElseThrow()
                    .stream()
                    .toList();
        }
    }

    private static String part(byte[] workbook, String name) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalStateException("the workbook has no " + name);
    }

    @Test
    void numbersAreUnroundedAndTheirFormatRounds() throws IOException {
        List<Cell> cells = row(workbook(Reports.of(Language.of("vi"), coverage())), "10");

        assertThat(cells.get(3).asNumber()).isEqualByComparingTo(new BigDecimal("4500"));
        assertThat(cells.get(3).getDataFormatString()).isEqualTo("\"≥ \"#,##0");
        assertThat(cells.get(6).asNumber()).isEqualByComparingTo(new BigDecimal("94.931234"));
        assertThat(cells.get(6).getDataFormatString()).isEqualTo("#,##0.00\" (demo)\"");
        assertThat(cells.get(8).getDataFormatString())
                .isEqualTo("+#,##0.00\" điểm\u00a0%\";-#,##0.00\" điểm\u00a0%\";#,##0.00\" điểm\u00a0%\"");
    }

    @Test
    void aSmallDifferenceIsNotRoundedToNone() throws IOException {
        MonthlyRow row = new MonthlyRow("10", "coverage")
                .in("%", 2)
                .has("93.1004", "2023-10-31", DataStatus.DEMO)
                .beside(figure("93.1004"), figure("93.1"), figure("100.0004"), figure("0.0004"));
        List<Cell> cells = row(workbook(Reports.of(Language.EN, row)), "10");

        assertThat(cells.get(8).asNumber()).isEqualByComparingTo(new BigDecimal("0.0004"));
        assertThat(cells.get(8).getDataFormatString()).startsWith("+#,##0.0000\" points");
    }

    @Test
    void whatIsNotAvailableIsAText() throws IOException {
        List<Cell> cells = row(workbook(Reports.of(Language.of("vi"), new MonthlyRow("2", "grdp"))), "2");

        assertThat(cells.subList(4, 9)).allSatisfy(cell -> {
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getText()).isEqualTo("...");
        });
    }

    @Test
    void hostileTextsStayTexts() throws IOException {
        for (String hostile : List.of("=1+1", "@SUM(A1)", "<script>alert(1)</script>", "a\u0001b")) {
            List<Cell> cells =
                    row(workbook(Reports.of(Language.of("vi"), coverage().named(hostile))), "10");

            assertThat(cells.get(1).getType()).isEqualTo(CellType.STRING);
            assertThat(cells.get(1).getFormula()).isNull();
            assertThat(cells.get(1).getText()).isEqualTo(hostile.replace('\u0001', '\uFFFD'));
        }
    }

    @Test
    void printsOnA4AcrossWithItsHeaderOnEveryPageAndTheEditionAtItsFoot() throws IOException {
        byte[] workbook = workbook(Reports.of(Language.EN, coverage()));
        String sheet = part(workbook, "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("paperSize=\"9\"", "orientation=\"landscape\"", "fitToWidth=\"1\"", "fitToHeight=\"0\"")
                .contains("state=\"frozen\"", "Edition of 2023-10-31, revision 2");
        assertThat(part(workbook, "xl/workbook.xml")).contains("_xlnm.Print_Titles");
    }
}
