package org.tiendo.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Period;

class CsvSourceTest {

    /** Long after the files of these tests were written. */
    private static final Instant NOW = Instant.parse("2100-01-01T00:00:00Z");

    private static final Column AREA = new Column("area", CellType.TEXT);
    private static final Column VALUE = new Column("value", CellType.NUMBER);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private CsvSource source(Charset encoding, char delimiter, String... dates) {
        return new CsvSource(
                "published",
                false,
                folder,
                delimiter,
                encoding,
                NumberFormat.VI,
                List.of(dates),
                ZoneId.of("Asia/Ho_Chi_Minh"),
                WholeFile.USUAL,
                AmountWords.NONE);
    }

    private CsvSource source() {
        return source(UTF_8, ';', "yyyy-MM-dd", "dd/MM/yyyy");
    }

    private static Reading reading(Column... columns) {
        return new Reading(
                "figures.csv",
                List.of(columns),
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2023, 12, 31),
                Instant.parse("2023-12-31T17:00:00Z"),
                NOW);
    }

    private void file(String text) throws IOException {
        Files.writeString(folder.resolve("figures.csv"), text);
    }

    /** Each row as its place and its cells. */
    private static List<List<@Nullable Object>> rows(Source source, int most, Reading reading) {
        var rows = new ArrayList<List<@Nullable Object>>();
        try (var open = source.open(reading)) {
            for (var block = open.next(most); block != null; block = open.next(most)) {
                for (int row = 0; row < block.size(); row++) {
                    var cells = new ArrayList<@Nullable Object>();
                    cells.add(block.place(row));
                    for (int column = 0; column < reading.columns().size(); column++) {
                        cells.add(block.cell(column, row));
                    }
                    rows.add(cells);
                }
            }
        }
        return rows;
    }

    private List<List<@Nullable Object>> rows(Column... columns) {
        return rows(source(), 100, reading(columns));
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryKindOfLineEnd(String end) throws IOException {
        file(String.join(end, "\uFEFFarea;value", "Kon Tum;1.234,5", "", "Đắk Hà;7.021", " ; ", "Sa Thầy;3", ""));

        assertThat(rows(AREA, VALUE))
                .containsExactly(
                        List.of(2L, "Kon Tum", number("1234.5")),
                        List.of(4L, "Đắk Hà", number("7021")),
                        List.of(6L, "Sa Thầy", number("3")));
    }

    @Test
    void countsTheLinesInsideQuotedCells() throws IOException {
        file("area;value\n\"Kon\nTum\";1\n\"Đắk;\r\n\"\"Hà\"\"\";2\nSa Thầy;3\n");

        assertThat(rows(AREA, VALUE))
                .containsExactly(
                        List.of(2L, "Kon\nTum", number("1")),
                        List.of(4L, "Đắk;\r\n\"Hà\"", number("2")),
                        List.of(6L, "Sa Thầy", number("3")));
    }

    @Test
    void givesTheSameRowsInBlocksOfAnySize() throws IOException {
        file("area;value\n" + "x;1\n\ny;2\n".repeat(50));
        var whole = rows(AREA, VALUE);

        assertThat(whole).hasSize(100);
        assertThat(rows(source(), 1, reading(AREA, VALUE))).isEqualTo(whole);
        assertThat(rows(source(), 7, reading(AREA, VALUE))).isEqualTo(whole);
    }

    @Test
    void readsNumbersWithAndWithoutGroupsInOneColumn() throws IOException {
        file("value\n177.656\n51259\n");

        assertThat(rows(VALUE)).containsExactly(List.of(2L, number("177656")), List.of(3L, number("51259")));
    }

    @Test
    void handsOutCellsThatDoNotFitAsBad() throws IOException {
        file("value;day\n63.69;31/04/2023\n\u00A012\u00A0;2023-02-29\n63,69%;31/12/2023\n");

        assertThat(rows(VALUE, new Column("day", CellType.DATE)))
                .containsExactly(
                        List.of(
                                2L,
                                new BadCell("63.69", "is not a number written like 1.234,5"),
                                new BadCell("31/04/2023", "is not a date written like yyyy-MM-dd or dd/MM/yyyy")),
                        List.of(
                                3L,
                                number("12"),
                                new BadCell("2023-02-29", "is not a date written like yyyy-MM-dd or dd/MM/yyyy")),
                        List.of(
                                4L,
                                new BadCell("63,69%", "is not a number written like 1.234,5"),
                                LocalDate.of(2023, 12, 31)));
    }

    @Test
    void leavesEmptyCellsNull() throws IOException {
        file("area;value\nKon Tum;\n");

        var row = rows(AREA, VALUE).get(0);

        assertThat(row).containsExactly(2L, "Kon Tum", null);
    }

    @Test
    void readsBounds() throws IOException {
        file("value\n>=31\n> 4\n");

        assertThat(rows(new Column("value", CellType.AMOUNT)))
                .containsExactly(
                        List.of(2L, new Amount(Bound.AT_LEAST, number("31"))),
                        List.of(3L, new Amount(Bound.MORE_THAN, number("4"))));
    }

    @Test
    void takesADayForItsStartInTheZoneOfTheSource() throws IOException {
        file("known_on\n2023-12-31\n2023-12-31T00:00:00Z\nsoon\n");

        assertThat(rows(new Column("known_on", CellType.INSTANT)))
                .containsExactly(
                        List.of(2L, Instant.parse("2023-12-30T17:00:00Z")),
                        List.of(3L, Instant.parse("2023-12-31T00:00:00Z")),
                        List.of(
                                4L,
                                new BadCell(
                                        "soon",
                                        "is not a date or a time written like yyyy-MM-dd, dd/MM/yyyy or"
                                                + " 2023-12-31T17:00:00Z")));
    }

    @Test
    void readsTimesByTheirPattern() throws IOException {
        file("at\n31/12/2023 08:30\n");

        assertThat(rows(source(UTF_8, ';', "dd/MM/yyyy HH:mm"), 10, reading(new Column("at", CellType.INSTANT))))
                .containsExactly(List.of(2L, Instant.parse("2023-12-31T01:30:00Z")));
    }

    @Test
    void readsMonthsAsPeriodsAndNeverAsDays() throws IOException {
        file("month\n2023-06\n30/06/2023\n");
        var source = source(UTF_8, ';', "yyyy-MM", "dd/MM/yyyy");

        assertThat(rows(source, 10, reading(new Column("month", CellType.PERIOD))))
                .containsExactly(
                        List.of(2L, new Period(LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 30))),
                        List.of(3L, Period.day(LocalDate.of(2023, 6, 30))));
        assertThat(rows(source, 10, reading(new Column("month", CellType.DATE))))
                .containsExactly(
                        List.of(2L, new BadCell("2023-06", "is not a day but 2023-06-01..2023-06-30")),
                        List.of(3L, LocalDate.of(2023, 6, 30)));
    }

    @Test
    void takesATimeWithAnOffsetForADayOfTheZoneOfTheSource() throws IOException {
        file("at\n2023-12-31 23:30+00:00\n");

        assertThat(rows(source(UTF_8, ';', "yyyy-MM-dd HH:mmxxx"), 10, reading(new Column("at", CellType.DATE))))
                .containsExactly(List.of(2L, LocalDate.of(2024, 1, 1)));
    }

    @Test
    void readsADayThatStandsInManyRowsOnce() throws IOException {
        file("day\n" + "31/12/2023\n30/12/2023\n".repeat(1000));

        var days = Collections.newSetFromMap(new IdentityHashMap<@Nullable Object, Boolean>());
        rows(new Column("day", CellType.DATE)).forEach(row -> days.add(row.get(1)));

        assertThat(days).hasSize(2);
    }

    @Test
    void marksRowsThatDoNotFitTheHeader() throws IOException {
        file("area;value;note\nKon Tum\nĐắk Hà;2;;\nSa Thầy;3;ok\n");

        var shorter = BadCell.ofRow("Kon Tum", "row has 1 cell, the header has 3");
        var longer = BadCell.ofRow("Đắk Hà|2||", "row has 4 cells, the header has 3");
        assertThat(rows(AREA, VALUE))
                .containsExactly(
                        List.of(2L, shorter, shorter),
                        List.of(3L, longer, longer),
                        List.of(4L, "Sa Thầy", number("3")));
    }

    @Test
    void findsColumnsWhateverTheirCaseSpacesAndComposition() throws IOException {
        file(" VALUE ;Huye\u0323\u0302n\n1;Đắk Hà\n");

        assertThat(rows(new Column("huyện", CellType.TEXT), VALUE)).containsExactly(List.of(2L, "Đắk Hà", number("1")));
    }

    @Test
    void readsOtherEncodings() throws IOException {
        Files.write(folder.resolve("figures.csv"), "\uFEFFarea\nĐắk Hà\n".getBytes(UTF_16LE));

        assertThat(rows(source(UTF_16LE, ',', "yyyy-MM-dd"), 10, reading(AREA))).containsExactly(List.of(2L, "Đắk Hà"));
    }

    @Test
    void namesTheLineOfBytesThatAreNoText() throws IOException {
        var text = "area\r\n" + "Kon Tum\r\n".repeat(5000) + "caf\u00E9\r\n";
        Files.write(folder.resolve("figures.csv"), text.getBytes(ISO_8859_1));

        assertThatThrownBy(() -> rows(AREA))
                .isInstanceOf(SourceException.class)
                .hasMessage("source 'published', file \"figures.csv\": line 5002: what stands there is not UTF-8 text");
    }

    @ParameterizedTest
    @ValueSource(strings = {"area\n", "areas\n", "area\r\n", "areas\r\n", ""})
    void namesTheLineThatBeginsWithBytesThatAreNoText(String before) throws IOException {
        Files.write(folder.resolve("figures.csv"), (before + "\u00E9t\u00E9\n").getBytes(ISO_8859_1));

        assertThatThrownBy(() -> rows(AREA)).hasMessageContaining(": line " + (before.isEmpty() ? 1 : 2) + ": ");
    }

    @Test
    void saysWhereAQuoteIsOutOfPlace() throws IOException {
        file("area;value\n\"Kon\" Tum;1\n");

        assertThatThrownBy(() -> rows(AREA))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("figures.csv")
                .hasMessageContaining("line: 2");
    }

    @Test
    void saysWhatTheHeaderLacks() throws IOException {
        file("area;amount;Area\nKon Tum;1;x\n");

        assertThat(source().contract(reading(AREA, VALUE)))
                .containsExactly(
                        "column \"Area\" stands twice",
                        "there is no column \"value\"; the columns are area, amount, Area");
        assertThatThrownBy(() -> rows(AREA)).isInstanceOf(SourceException.class).hasMessageContaining("stands twice");
    }

    @Test
    void namesAllMissingColumnsInOneSentence() throws IOException {
        file("area;amount\nKon Tum;1\n");

        assertThat(source().contract(reading(VALUE, AREA, new Column("day", CellType.DATE))))
                .containsExactly("there are no columns \"value\", \"day\"; the columns are area, amount");
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource({"',',','", "'|','|'", "'\t','\\t'"})
    void namesTheDelimiterOfAHeaderThatIsOneColumn(String found, String written) throws IOException {
        file("area,day,value\nKon Tum,2023-12-31,1\n".replace(",", found));

        assertThat(source().contract(reading(AREA, VALUE)))
                .containsExactly("the header is one column, \"area" + found + "day" + found
                        + "value\", so its cells seem to be separated by \"" + written
                        + "\", not by \";\"; write delimiter: \"" + written
                        + "\" for the source");
    }

    @Test
    void suggestsNoDelimiterWhereTheColumnIsNotThereAnyway() throws IOException {
        file("a,b\n1,2\n");

        assertThat(source().contract(reading(AREA)))
                .containsExactly("there is no column \"area\"; the columns are a,b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=,\r\n", "\uFEFFSEP=,\n", "sep=,\r"})
    void takesTheDelimiterThatExcelsFirstLineStates(String line) throws IOException {
        file(line + "area,value\nKon Tum,1\n");

        assertThat(rows(AREA, VALUE)).containsExactly(List.of(3L, "Kon Tum", number("1")));
    }

    @Test
    void takesNoHeaderForExcelsFirstLine() throws IOException {
        file("sep=\n1\n");

        assertThat(rows(new Column("sep=", CellType.NUMBER))).containsExactly(List.of(2L, number("1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF\n", "\n\r\n ;\n"})
    void saysThatAFileIsEmpty(String text) throws IOException {
        file(text);

        assertThat(source().contract(reading(AREA)))
                .containsExactly("the file is empty, not even a header stands in it");
    }

    @Test
    void agreesWithAHeaderThatFits() throws IOException {
        file("area;value\n");

        assertThat(source().contract(reading(AREA, VALUE))).isEmpty();
        assertThat(rows(AREA, VALUE)).isEmpty();
    }

    @Test
    void namesAFileThatIsMissing() {
        assertThatThrownBy(() -> source().contract(reading(AREA)))
                .isInstanceOf(SourceException.class)
                .hasMessage("source 'published', file \"figures.csv\" is not there");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../outside.csv", "deeper/../../outside.csv", "link.csv"})
    void neverLeavesItsFolder(String what) throws IOException {
        var inner = folder.resolve("inner");
        Files.createDirectories(inner.resolve("deeper"));
        Files.writeString(folder.resolve("outside.csv"), "area\nKon Tum\n");
        Files.createSymbolicLink(inner.resolve("link.csv"), Path.of("../outside.csv"));
        var source = new CsvSource(
                "published",
                false,
                inner,
                ',',
                UTF_8,
                NumberFormat.VI,
                List.of(),
                ZoneId.of("UTC"),
                WholeFile.USUAL,
                AmountWords.NONE);
        var wanted = reading(AREA);

        assertThatThrownBy(() -> source.open(
                        new Reading(what, wanted.columns(), wanted.from(), wanted.to(), wanted.asOf(), NOW)))
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("lies outside the source's folder");
    }

    @Test
    void rejectsAPatternThatIsNone() {
        assertThatThrownBy(() -> source(UTF_8, ',', "dd/bb/yyyy")).isInstanceOf(IllegalArgumentException.class);
    }
}
