package org.tiendo.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVException;
import org.jspecify.annotations.Nullable;

/** The rows below a file's header; empty rows are skipped. */
final class CsvRows implements Rows {

    /** The number of characters shown of a row that does not match its header. */
    private static final int SHOWN = 200;

    /** The message of commons-csv for an unclosed quote, which contains the line number with grouped digits. */
    private static final Pattern UNCLOSED = Pattern.compile("\\(startline ([^)]*)\\) EOF reached");

    private final CsvFile file;
    private final char delimiter;
    /** 1 where the first line states the delimiter, and so is none of the parser's. */
    private final int linesStated;

    /** The lines before the first one that {@link #records} knows of. */
    private long linesBefore;

    private CsvRecords records;
    private final CellText cells;
    private final ColumnNames header;
    private List<Column> columns = List.of();
    private CellType[] types = {};
    private int[] positions = {};

    CsvRows(CsvSource source, Reading reading) {
        file = new CsvFile(source, reading.what(), reading.now());
        var text = file.open();
        var stated = stated(text);
        delimiter = stated.orElse(source.delimiter());
        linesStated = stated.isPresent() ? 1 : 0;
        linesBefore = linesStated;
        records = new PlainRecords(text, delimiter);
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
        types = wanted.stream().map(Column::type).toArray(CellType[]::new);
        positions = wanted.stream().mapToInt(header::required).toArray();
        return this;
    }

    @Override
    public @Nullable Block next(int most) {
        var places = new long[most];
        var read =
                columns.stream().map(column -> new Cells(column.type(), most)).toArray(Cells[]::new);
        int size = 0;
        while (size < most) {
            if (!nextRecord()) {
                file.requireUnchanged();
                break;
            }
            if (!isBlank()) {
                places[size] = records.linesBefore() + linesBefore + 1;
                fill(read, size++);
            }
        }
        return size == 0 ? null : new Block(places, size, read);
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private void fill(Cells[] read, int at) {
        int size = records.size();
        if (size != header.size()) {
            var bad = BadCell.ofRow(
                    shown(),
                    "row has " + size + (size == 1 ? " cell" : " cells") + ", the header has " + header.size());
            Arrays.stream(read).forEach(column -> column.set(at, bad));
            return;
        }
        char[] letters = records.letters();
        for (int column = 0; column < positions.length; column++) {
            int position = positions[column];
            cells.read(types[column], letters, records.from(position), records.to(position), read[column], at);
        }
    }

    private Optional<Character> stated(Reader text) {
        try {
            return Delimiters.stated(text);
        } catch (IOException e) {
            throw file.failure(e);
        }
    }

    private List<String> firstRow() {
        while (nextRecord()) {
            if (!isBlank()) {
                return IntStream.range(0, records.size())
                        .mapToObj(cell -> CellText.stripped(records.text(cell)))
                        .toList();
            }
        }
        return List.of();
    }

    private boolean nextRecord() {
        try {
            if (records.next()) {
                return true;
            }
            if (records instanceof PlainRecords plain && plain.isQuoted()) {
                linesBefore += plain.lines();
                records = new QuotedRecords(plain.rest(), delimiter);
                return records.next();
            }
            return false;
        } catch (CSVException e) {
            close();
            throw broken(e);
        } catch (IOException e) {
            close();
            throw file.failure(e);
        }
    }

    /** The failure of a file whose quotes are wrong; it is parsed again from its start, so that all places are right. */
    private SourceException broken(CSVException e) {
        IOException exact = e;
        var text = file.open();
        stated(text);
        try (var all = new QuotedRecords(text, delimiter)) {
            while (all.next()) {
                // Only the failure matters.
            }
        } catch (IOException again) {
            exact = again;
        }
        Optional<Long> line = unclosedQuote(exact);
        return line.isPresent()
                ? file.unreadable("a quote opened in line " + line.get() + " is never closed", exact)
                : file.failure(exact);
    }

    /** The line that the parser reports where a file ends inside quotes; empty for any other failure. */
    private Optional<Long> unclosedQuote(IOException e) {
        var unclosed = UNCLOSED.matcher(String.valueOf(e.getMessage()));
        return unclosed.find()
                ? Optional.of(
                        Long.parseLong(Objects.requireNonNull(unclosed.group(1)).replaceAll("\\D", "")) + linesStated)
                : Optional.empty();
    }

    private boolean isBlank() {
        char[] letters = records.letters();
        for (int cell = 0; cell < records.size(); cell++) {
            for (int at = records.from(cell); at < records.to(cell); at++) {
                if (!CellText.isSpace(letters[at])) {
                    return false;
                }
            }
        }
        return true;
    }

    private String shown() {
        var text = IntStream.range(0, records.size()).mapToObj(records::text).collect(Collectors.joining("|"));
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
