package org.tiendo.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** The rows below a file's header; empty rows are skipped. */
final class CsvRows implements Rows {

    /** The number of characters shown of a row that does not match its header. */
    private static final int SHOWN = 200;

    /** The message of commons-csv for an unclosed quote, which contains the line number with grouped digits. */
    private static final Pattern UNCLOSED = Pattern.compile("\\(startline ([^)]*)\\) EOF reached");

    private final CsvFile file;
    private final char delimiter;
    private final int linesBefore;
    private final CSVParser parser;
    private final CellText cells;
    private final ColumnNames header;
    private List<Column> columns = List.of();
    private int[] positions = {};

    CsvRows(CsvSource source, Reading reading) {
        file = new CsvFile(source, reading.what(), reading.now());
        var text = file.open();
        var stated = stated(text);
        delimiter = stated.orElse(source.delimiter());
        linesBefore = stated.isPresent() ? 1 : 0;
        parser = parser(text);
        cells = new CellText(source.numbers(), source.amounts(), source.dates(), source.zone());
        header = new ColumnNames(firstRow());
    }

    /** The differences between the requested columns and the header, one sentence for each problem. */
    List<String> problems(List<Column> wanted) {
        if (header.size() == 0) {
            return List.of("the file is empty, not even a header stands in it");
        }
        Optional<String> other =
                header.lone().flatMap(lone -> Delimiters.meant(lone, wanted).map(meant -> otherDelimiter(lone, meant)));
        return other.isPresent() ? List.of(other.get()) : header.problems(wanted);
    }

    private String otherDelimiter(String lone, String meant) {
        return "the header is one column, \"" + lone + "\", so its cells seem to be separated by "
                + Delimiters.written(meant) + ", not by " + Delimiters.written(String.valueOf(delimiter))
                + "; write delimiter: " + Delimiters.written(meant) + " for the source";
    }

    /** @throws SourceException when the header does not have the columns */
    CsvRows choose(List<Column> wanted) {
        var problems = problems(wanted);
        if (!problems.isEmpty()) {
            close();
            throw file.problem(String.join("; ", problems));
        }
        columns = wanted;
        positions = wanted.stream().mapToInt(header::required).toArray();
        return this;
    }

    @Override
    public @Nullable Block next(int most) {
        var places = new long[most];
        @Nullable Object[][] read = new Object[columns.size()][most];
        int size = 0;
        while (size < most) {
            places[size] = parser.getCurrentLineNumber() + linesBefore + 1;
            var row = nextRecord();
            if (row == null) {
                file.requireUnchanged();
                break;
            }
            if (!isBlank(row)) {
                fill(read, size++, row);
            }
        }
        return size == 0 ? null : new Block(places, size, read);
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private void fill(@Nullable Object[][] read, int at, CSVRecord row) {
        if (row.size() != header.size()) {
            var bad = BadCell.ofRow(
                    shown(row),
                    "row has " + row.size() + (row.size() == 1 ? " cell" : " cells") + ", the header has "
                            + header.size());
            Arrays.stream(read).forEach(column -> column[at] = bad);
            return;
        }
        for (int column = 0; column < positions.length; column++) {
            read[column][at] = cells.read(columns.get(column).type(), row.get(positions[column]));
        }
    }

    private Optional<Character> stated(Reader text) {
        try {
            return Delimiters.stated(text);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private CSVParser parser(Reader text) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                // Blank lines are skipped here and not by the parser, so that line numbers stay right.
                .setIgnoreEmptyLines(false)
                .get();
        try {
            return CSVParser.builder().setFormat(format).setReader(text).get();
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private List<String> firstRow() {
        for (var row = nextRecord(); row != null; row = nextRecord()) {
            if (!isBlank(row)) {
                var names = new ArrayList<String>();
                row.forEach(name -> names.add(CellText.stripped(name)));
                return names;
            }
        }
        return List.of();
    }

    private @Nullable CSVRecord nextRecord() {
        try {
            var rows = parser.iterator();
            return rows.hasNext() ? rows.next() : null;
        } catch (UncheckedIOException e) {
            close();
            throw unclosedQuote(e.getCause())
                    .map(line -> file.unreadable("a quote opened in line " + line + " is never closed", e.getCause()))
                    .orElseGet(() -> file.failure(e.getCause()));
        }
    }

    /** The line that the parser reports where a file ends inside quotes; empty for any other failure. */
    private Optional<Long> unclosedQuote(IOException e) {
        var unclosed = UNCLOSED.matcher(String.valueOf(e.getMessage()));
        return unclosed.find()
                ? Optional.of(
                        Long.parseLong(Objects.requireNonNull(unclosed.group(1)).replaceAll("\\D", "")) + linesBefore)
                : Optional.empty();
    }

    private static boolean isBlank(CSVRecord row) {
        for (var cell : row) {
            if (!CellText.stripped(cell).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static String shown(CSVRecord row) {
        var text = String.join("|", row);
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
