package org.tiendo.source;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;
import java.util.Arrays;

/**
 * Rows without quotes, split at line ends and delimiters; nearly all rows of nearly all files are so. At the first cell
 * in quotes it stops, and {@link #rest} gives what is left.
 */
final class PlainRecords implements CsvRecords {

    private static final int LETTERS = 1 << 16;
    /** So few that what is wrong in the first lines of a file is found before what is wrong far below. */
    private static final int AT_ONCE = 1 << 13;

    private static final int USUAL_CELLS = 16;
    private static final char QUOTE = '"';

    private final Reader reader;
    private final char delimiter;
    private char[] letters = new char[LETTERS];
    /** The indexes behind the cells, counted from the row's first letter. */
    private int[] ends = new int[USUAL_CELLS];

    private int size;
    private int start;
    private int at;
    private int limit;
    private long lines;
    private boolean mayFeedFollow;
    private boolean isQuoted;

    PlainRecords(Reader reader, char delimiter) {
        this.reader = reader;
        this.delimiter = delimiter;
    }

    @Override
    public boolean next() throws IOException {
        size = 0;
        start = at;
        if (!hasLetter()) {
            return false;
        }
        if (mayFeedFollow && letters[at] == '\n') {
            start = ++at;
        }
        mayFeedFollow = false;
        boolean isThere = hasLetter() && isRow();
        lines += isThere ? 1 : 0;
        return isThere;
    }

    /** Returns whether a row without quotes is read, up to its end or the file's. */
    private boolean isRow() throws IOException {
        while (hasLetter()) {
            at = indexOfSign();
            if (at == limit) {
                continue;
            }
            char sign = letters[at];
            if (sign == QUOTE && isFirstInCell()) {
                isQuoted = true;
                at = start;
                return false;
            }
            if (sign != QUOTE) {
                endCell();
            }
            at++;
            if (sign == '\n' || sign == '\r') {
                mayFeedFollow = sign == '\r';
                return true;
            }
        }
        endCell();
        return true;
    }

    /** The index of the next letter that may have a meaning; that behind the last letter where there is none. */
    private int indexOfSign() {
        char[] searched = letters;
        int end = limit;
        int index = at;
        while (index < end) {
            char letter = searched[index];
            if (letter == delimiter || letter == '\n' || letter == '\r' || letter == QUOTE) {
                return index;
            }
            index++;
        }
        return end;
    }

    /** Returns whether only spaces stand before the letter in its cell: then it opens a quote. */
    private boolean isFirstInCell() {
        for (int index = from(size); index < at; index++) {
            if (!Character.isWhitespace(letters[index])) {
                return false;
            }
        }
        return true;
    }

    private void endCell() {
        if (size == ends.length) {
            ends = Arrays.copyOf(ends, 2 * size);
        }
        ends[size++] = at - start;
    }

    /** Returns whether there is another letter, which may have to be read first. */
    private boolean hasLetter() throws IOException {
        return at < limit || fill();
    }

    private boolean fill() throws IOException {
        System.arraycopy(letters, start, letters, 0, limit - start);
        at -= start;
        limit -= start;
        start = 0;
        if (limit == letters.length) {
            letters = Arrays.copyOf(letters, 2 * limit);
        }
        int read = reader.read(letters, limit, Math.min(AT_ONCE, letters.length - limit));
        limit += Math.max(read, 0);
        return read > 0;
    }

    /** Returns whether it has stopped before a row with a cell in quotes. */
    boolean isQuoted() {
        return isQuoted;
    }

    /** The text from the row on before which it has stopped. */
    Reader rest() throws IOException {
        var rest = new PushbackReader(reader, Math.max(1, limit - start));
        rest.unread(letters, start, limit - start);
        return rest;
    }

    /** The number of lines before the row before which it has stopped. */
    long lines() {
        return lines;
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
        return cell == 0 ? start : start + ends[cell - 1] + 1;
    }

    @Override
    public int to(int cell) {
        return start + ends[cell];
    }

    @Override
    public String text(int cell) {
        return new String(letters, from(cell), to(cell) - from(cell)).strip();
    }

    @Override
    public long linesBefore() {
        return lines - 1;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
