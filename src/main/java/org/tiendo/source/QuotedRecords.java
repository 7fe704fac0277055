package org.tiendo.source;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Rows with all that quotes allow, such as line ends inside a cell. */
final class QuotedRecords implements CsvRecords {

    private final CSVParser parser;
    private char[] letters = {};
    private int[] ends = {};
    private int size;
    private long linesBefore;

    QuotedRecords(Reader reader, char delimiter) throws IOException {
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setIgnoreSurroundingSpaces(true)
                // Blank lines are skipped by the caller and not by the parser, so that line numbers stay right.
                .setIgnoreEmptyLines(false)
                .get();
        parser = CSVParser.builder().setFormat(format).setReader(reader).get();
    }

    @Override
    public boolean next() throws IOException {
        linesBefore = parser.getCurrentLineNumber();
        try {
            var rows = parser.iterator();
            boolean isThere = rows.hasNext();
            if (isThere) {
                take(rows.next());
            }
            return isThere;
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private void take(CSVRecord row) {
        size = row.size();
        ends = ends.length < size ? new int[size] : ends;
        int length = 0;
        for (int cell = 0; cell < size; cell++) {
            String text = row.get(cell);
            if (letters.length < length + text.length()) {
                letters = Arrays.copyOf(letters, 2 * (length + text.length()));
            }
            text.getChars(0, text.length(), letters, length);
            length += text.length();
            ends[cell] = length;
        }
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public char[] letters() {
        return letters;
    }

    @Override
    public int from(int cell) {
        return cell == 0 ? 0 : ends[cell - 1];
    }

    @Override
    public int to(int cell) {
        return ends[cell];
    }

    @Override
    public String text(int cell) {
        return new String(letters, from(cell), to(cell) - from(cell));
    }

    @Override
    public long linesBefore() {
        return linesBefore;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
