package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tiendo.distance.Status;
import org.tiendo.report.BoardColumn.Range;

class ListingXlsxTest {

    private static final Instant SEALED = Instant.parse("2024-07-01T01:30:07Z");

    @Test
    void writesTheBoardUnderItsColumnsWithItsOrigin() throws IOException {
        byte[] file = written(Boards.board().listing(), WorkbookOrigin.of("board", Boards.EDITION));

        try (ReadableWorkbook workbook = read(file)) {
            assertThat(workbook.getSheets().map(Sheet::getName)).containsExactly("board", "origin");
            List<Row> rows = workbook.getFirstSheet().read();
            assertThat(rows).hasSize(1 + Boards.board().rows().size());
            assertThat(texts(rows.get(0)))
                    .startsWith("business_date", "revision", "item", "indicator", "area")
                    .endsWith("plan");
            assertThat(rows.get(1).getCell(7).asNumber()).isEqualByComparingTo("10");
            assertThat(workbook.findSheet("origin").orElseThrow().read().stream()
                            .map(ListingXlsxTest::texts))
                    .contains(List.of("sha256", Boards.EDITION.sha256()), List.of("times", "UTC, to the millisecond"));
        }
    }

    @Test
    void givesEachValueItsType() throws IOException {
        List<Cell> cells = cellsOf(
                new BigDecimal("-7.50"),
                12_345_678_901L,
                true,
                LocalDate.of(2023, 12, 31),
                Instant.parse("2023-12-31T22:00:00.123456Z"),
                Status.NOT_REACHED,
                new Range(new BigDecimal("33"), new BigDecimal("34.5")),
                " Lượt khách ",
                null);

        assertThat(cells.get(0).asNumber()).isEqualByComparingTo("-7.5");
        assertThat(cells.get(0).getDataFormatString()).isEqualTo("#,##0.0");
        assertThat(cells.get(1).asNumber()).isEqualByComparingTo("12345678901");
        assertThat(cells.get(1).getDataFormatString()).isEqualTo("0");
        assertThat(cells.get(2).asBoolean()).isTrue();
        assertThat(cells.get(3).asDate()).isEqualTo(LocalDateTime.parse("2023-12-31T00:00"));
        assertThat(cells.get(3).getDataFormatString()).isEqualTo("yyyy-mm-dd");
        assertThat(cells.get(4).asDate()).isEqualTo(LocalDateTime.parse("2023-12-31T22:00:00.123"));
        assertThat(cells.get(4).getDataFormatString()).isEqualTo("yyyy-mm-dd hh:mm:ss.000\" UTC\"");
        assertThat(cells.get(5).asString()).isEqualTo("not_reached");
        assertThat(cells.get(6).asString()).isEqualTo("33..34.5");
        assertThat(cells.get(7).asString()).isEqualTo(" Lượt khách ");
        assertThat(cells).hasSize(8);
    }

    @Test
    void writesATextThatBeginsLikeAFormulaAsText() throws IOException {
        for (String text : List.of("=1+1", "+7", "-7", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://x\")")) {
            Cell cell = cellsOf(text).get(0);

            assertThat(cell.getType()).as(text).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).as(text).isNull();
            assertThat(cell.asString()).isEqualTo(text);
        }
    }

    @Test
    void holdsNumbersAsFarAsASpreadsheetCan() throws IOException {
        assertThat(cellsOf(new BigDecimal("123456789012345")).get(0).getType()).isEqualTo(CellType.NUMBER);
        assertThat(cellsOf(new BigDecimal("1234567890123.45")).get(0).getRawValue())
                .isEqualTo("1234567890123.45");
        assertThat(cellsOf(new BigDecimal("-1E-14")).get(0).asNumber()).isEqualByComparingTo("-0.00000000000001");
        assertThat(cellsOf(new BigDecimal("12345678901234.56")).get(0).asString())
                .isEqualTo("12345678901234.56");
        assertThat(cellsOf(new BigDecimal("1234567890123456")).get(0).asString())
                .isEqualTo("1234567890123456");
    }

    @Test
    void roundsAQuotientToWhatASpreadsheetHolds() throws IOException {
        Cell quotient = cellsOf(new BigDecimal("1.0249122807017544")).get(0);

        assertThat(quotient.asNumber()).isEqualByComparingTo("1.02491228070175");
        assertThat(quotient.getDataFormatString()).isEqualTo("#,##0.000000");
    }

    @Test
    void keepsADateThatSpreadsheetsCountWronglyAsText() throws IOException {
        assertThat(cellsOf(LocalDate.of(1900, 2, 28)).get(0).asString()).isEqualTo("1900-02-28");
        assertThat(cellsOf(LocalDate.of(1900, 3, 1)).get(0).asDate())
                .isEqualTo(LocalDateTime.parse("1900-03-01T00:00"));
        assertThat(cellsOf(Instant.parse("1899-12-31T00:00:00Z")).get(0).asString())
                .isEqualTo("1899-12-31T00:00:00Z");
    }

    @Test
    void showsWhatNoCellCanHold() throws IOException {
        assertThat(cellsOf("a\u0000b\u001b[31m").get(0).asString()).isEqualTo("a\uFFFDb\uFFFD[31m");
        assertThat(cellsOf("x".repeat(40_000)).get(0).asString())
                .hasSize(SheetCells.LONGEST_TEXT)
                .endsWith("x…");
    }

    @Test
    void freezesAndFiltersUnderABoldHeader() throws IOException {
        String sheet = part(
                written(listing(List.of(Arrays.<@Nullable Object>asList("x", "y")), "a", "b")),
                "xl/worksheets/sheet1.xml");

        assertThat(sheet)
                .contains("ySplit=\"1\"", "state=\"frozen\"", "<autoFilter ref=\"A1:B2\"")
                .contains("<c r=\"A1\" s=\"1\"");
    }

    @Test
    void givesTheSameBytesForTheSameRowsAndTime() throws IOException {
        byte[] first = written(Boards.board().listing(), WorkbookOrigin.of("board", Boards.EDITION));
        byte[] again = written(Boards.board().listing(), WorkbookOrigin.of("board", Boards.EDITION));

        assertThat(again).isEqualTo(first);
        assertThat(part(first, "docProps/core.xml")).contains(">2024-07-01T01:30:07Z</dcterms:created>");
    }

    @Test
    void readsManyRowsWithoutKeepingThem() throws IOException {
        Iterable<Integer> rows = () -> IntStream.range(0, 5_000).boxed().iterator();
        var listing = new Listing<>(List.of("n"), rows, row -> List.of(row));

        try (ReadableWorkbook workbook = read(written(listing))) {
            List<Row> read = workbook.getFirstSheet().read();
            assertThat(read).hasSize(5_001);
            assertThat(read.get(5_000).getCell(0).asNumber()).isEqualByComparingTo("4999");
        }
    }

    @Test
    void refusesMoreRowsThanASheetHolds() {
        Iterable<Integer> rows = () -> IntStream.range(0, 1_048_576).boxed().iterator();
        var listing = new Listing<>(List.of("n"), rows, row -> Arrays.<@Nullable Object>asList(""));

        assertThatThrownBy(() -> listing.writeXlsx(OutputStream.nullOutputStream(), origin()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1048575 rows");
    }

    @Test
    void isReadBackAsItWasWritten() throws IOException {
        Random random = new Random(11);
        for (int round = 0; round < 50; round++) {
            List<List<@Nullable Object>> rows = IntStream.range(0, 1 + random.nextInt(20))
                    .mapToObj(row -> Arrays.<@Nullable Object>asList(text(random), number(random), day(random)))
                    .toList();

            try (ReadableWorkbook workbook = read(written(listing(rows, "text", "number", "day")))) {
                List<Row> read = workbook.getFirstSheet().read();
                for (int row = 0; row < rows.size(); row++) {
                    Row cells = read.get(row + 1);
                    assertThat(cells.getCellAsString(0).orElseThrow())
                            .isEqualTo(rows.get(row).get(0));
                    assertThat(cells.getCellAsNumber(1).orElseThrow())
                            .isEqualByComparingTo((BigDecimal) rows.get(row).get(1));
                    assertThat(cells.getCellAsDate(2).orElseThrow().toLocalDate())
                            .isEqualTo(rows.get(row).get(2));
                }
            }
        }
    }

    private static String text(Random random) {
        List<String> parts = List.of("Lượt khách", "=", "\"", ";", ",", "\n", " ", "<b>", "&", "demo", "ế", "😀");
        StringBuilder text = new StringBuilder("x");
        for (int part = random.nextInt(6); part > 0; part--) {
            text.append(parts.get(random.nextInt(parts.size())));
        }
        return text.toString();
    }

    private static BigDecimal number(Random random) {
        long digits = random.nextLong() % 1_000_000_000_000_000L;
        return BigDecimal.valueOf(digits, random.nextInt(17));
    }

    private static LocalDate day(Random random) {
        return LocalDate.of(1901, 1, 1).plusDays(random.nextInt(73_000));
    }

    private static List<Cell> cellsOf(@Nullable Object... values) throws IOException {
        String[] columns =
                IntStream.range(0, values.length).mapToObj(Integer::toString).toArray(String[]::new);
        byte[] file = written(listing(List.of(Arrays.asList(values)), columns));
        try (ReadableWorkbook workbook = read(file)) {
            return workbook.getFirstSheet().read().get(1).stream().toList();
        }
    }

    private static Listing<List<@Nullable Object>> listing(List<List<@Nullable Object>> rows, String... columns) {
        return new Listing<>(List.of(columns), rows, row -> row);
    }

    private static byte[] written(Listing<?> listing) throws IOException {
        return written(listing, origin());
    }

    private static byte[] written(Listing<?> listing, WorkbookOrigin origin) throws IOException {
        var out = new ByteArrayOutputStream();
        listing.writeXlsx(out, origin);
        return out.toByteArray();
    }

    private static WorkbookOrigin origin() {
        return new WorkbookOrigin("rows", SEALED, Map.of());
    }

    private static ReadableWorkbook read(byte[] file) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> String.valueOf(cell.getValue())).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
