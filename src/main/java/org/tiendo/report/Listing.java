package org.tiendo.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows with named columns, written as a CSV file, a JSON array or a workbook in the value formats of all our files.
 *
 * @param columns the column names, on which other programs depend
 * @param rows iterated once for each file, so that they need not be in memory
 * @param values maps a row to one value for each column: texts, numbers, dates, constants, or null for none
 */
public record Listing<T>(List<String> columns, Iterable<T> rows, Function<T, List<@Nullable Object>> values) {

    public Listing {
        columns = List.copyOf(columns);
    }

    /** Reads the value of a row in a column. */
    interface Reading<C, T> {
        @Nullable
        Object of(C column, T row);
    }

    static <T, C extends Enum<C>> Listing<T> of(Iterable<T> rows, C[] columns, Reading<C, T> reading) {
        return new Listing<>(
                Arrays.stream(columns).map(Words::of).toList(), rows, row -> values(row, columns, reading));
    }

    private static <T, C> List<@Nullable Object> values(T row, C[] columns, Reading<C, T> reading) {
        List<@Nullable Object> values = new ArrayList<>(columns.length);
        for (C column : columns) {
            values.add(reading.of(column, row));
        }
        return values;
    }

    /** The listing with a further column that has the same value in every row. */
    Listing<T> with(String column, Object value) {
        return new Listing<>(Stream.concat(columns.stream(), Stream.of(column)).toList(), rows, row -> {
            List<@Nullable Object> more = new ArrayList<>(values.apply(row));
            more.add(value);
            return more;
        });
    }

    /** Writes a header line, then one line for each row. */
    public void writeCsv(Appendable out) throws IOException {
        write(out, CsvCells.FORMAT, CsvCells::text);
    }

    /**
     * Writes the same with lines that end with CRLF, and with an apostrophe before a text that a spreadsheet would take
     * for a formula.
     */
    public void writeCsvForSpreadsheets(Appendable out) throws IOException {
        write(out, CsvCells.FOR_SPREADSHEETS, CsvCells::spreadsheetText);
    }

    private void write(Appendable out, CSVFormat format, Function<@Nullable Object, String> text) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, format);
        printer.printRecord(columns);
        for (T row : rows) {
            printer.printRecord(values.apply(row).stream().map(text));
        }
    }

    /**
     * Writes a workbook of two sheets: the rows as typed cells under a header, and their origin. A text is never a
     * formula. Numbers are unrounded up to 15 significant digits, the most that a spreadsheet holds. One of more
     * digits that has more than ten decimals comes from a division and is rounded to 15; any other is written as a
     * text, so that it is not silently another number.
     *
     * @param out is not closed
     * @throws IllegalArgumentException when there are more rows than a worksheet holds
     */
    public void writeXlsx(OutputStream out, WorkbookOrigin origin) throws IOException {
        StableWorkbook.write(out, origin.madeAt(), workbook -> {
            var sheet = new ListingSheet(workbook, origin.sheet(), columns);
            for (T row : rows) {
                sheet.add(values.apply(row));
            }
            sheet.end();
            OriginSheet.add(workbook, origin);
        });
    }

    public void writeJson(Appendable out) throws IOException {
        out.append(Json.MAPPER.writeValueAsString(json())).append('\n');
    }

    /** One object for each row. */
    public ArrayNode json() {
        ArrayNode array = Json.MAPPER.createArrayNode();
        rows.forEach(row -> array.add(object(values.apply(row))));
        return array;
    }

    private ObjectNode object(List<@Nullable Object> row) {
        ObjectNode node = Json.object();
        for (int i = 0; i < row.size(); i++) {
            node.set(columns.get(i), Json.node(row.get(i)));
        }
        return node;
    }
}
