package org.tiendo.source;

import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds the delimiter of a file from its first lines. */
final class Delimiters {

    private static final List<String> USUAL = List.of(";", ",", "\t", "|");

    /** The first line that Excel reads for the delimiter: {@code sep=;}. */
    private static final Pattern STATED = Pattern.compile("(?i)sep=(.)(\r\n|\n|\r)");

    /** The length of the longest such line. */
    private static final int LINE = "sep=;\r\n".length();

    private Delimiters() {}

    /** The delimiter that the first line states, which is then consumed; where it states none, nothing is consumed. */
    static Optional<Character> stated(Reader reader) throws IOException {
        reader.mark(LINE);
        var start = new char[LINE];
        int size = 0;
        for (int read = 0; read >= 0 && size < LINE; read = reader.read(start, size, LINE - size)) {
            size += read;
        }
        reader.reset();
        var line = STATED.matcher(String.valueOf(start, 0, size));
        if (!line.lookingAt()) {
            return Optional.empty();
        }
        reader.skip(line.end());
        return Optional.of(Objects.requireNonNull(line.group(1)).charAt(0));
    }

    /** The delimiter that splits a one-column header into requested columns; empty where none does. */
    static Optional<String> meant(String lone, List<Column> wanted) {
        return USUAL.stream()
                .filter(delimiter -> isBetween(delimiter, lone, wanted))
                .findFirst();
    }

    private static boolean isBetween(String delimiter, String lone, List<Column> wanted) {
        var names = new ColumnNames(Arrays.asList(lone.split(Pattern.quote(delimiter), -1)));
        return names.size() > 1 && wanted.stream().anyMatch(column -> names.position(column) != null);
    }

    /** The notation in {@code config/sources.yaml}. */
    static String written(String delimiter) {
        return "\"" + delimiter.replace("\t", "\\t") + "\"";
    }
}
