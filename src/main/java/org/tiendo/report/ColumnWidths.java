package org.tiendo.report;

import java.util.List;
import java.util.Set;
import java.util.function.IntUnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** The widths of the columns of a table, whose lines fit a terminal: the widest columns are made narrower first. */
final class ColumnWidths {

    /** A sentence in fewer characters has hardly more than two words on a line. */
    private static final int LEAST_OF_SENTENCES = 24;

    /** A longer word, such as the code of a job, is broken before the last column leaves the table. */
    private static final int LEAST_OF_WORDS = 16;

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final List<Column> columns;
    private final List<Set<String>> texts;
    private final int width;

    /** @param rows the header and the rows, in safe characters */
    ColumnWidths(List<Column> columns, List<List<Cell>> rows, int width) {
        this.columns = columns;
        this.texts = IntStream.range(0, columns.size())
                .mapToObj(i -> rows.stream().map(row -> row.get(i).text()).collect(Collectors.toSet()))
                .toList();
        this.width = width;
    }

    /** The width of each column; the last one has none where there is no room for it beside the others. */
    int[] widths() {
        int last = columns.size() - 1;
        boolean isNumber = columns.get(last).align() == Align.RIGHT;
        int[] all = shrunk(natural(columns.size()), i -> i == last && !isNumber ? LEAST_OF_SENTENCES : leastOf(i));
        if (fits(all)) {
            return all;
        }
        if (isNumber || last == 0) {
            return shrunk(all, i -> 1);
        }
        int[] others = shrunk(natural(last), this::leastOf);
        return fits(others) ? others : shrunk(others, i -> 1);
    }

    private int[] natural(int count) {
        return IntStream.range(0, count)
                .map(i -> widest(i, columns.get(i).widest()))
                .toArray();
    }

    private int leastOf(int column) {
        int word = texts.get(column).stream()
                .flatMap(SPACES::splitAsStream)
                .mapToInt(Terminals::width)
                .max()
                .orElse(0);
        return columns.get(column).align() == Align.RIGHT ? word : Math.min(word, LEAST_OF_WORDS);
    }

    private int[] shrunk(int[] natural, IntUnaryOperator least) {
        int[] widths = natural.clone();
        int[] leasts = IntStream.range(0, widths.length).map(least).toArray();
        while (!fits(widths)) {
            int widest = -1;
            for (int i = 0; i < widths.length; i++) {
                if (widths[i] > leasts[i] && (widest < 0 || widths[i] > widths[widest])) {
                    widest = i;
                }
            }
            if (widest < 0) {
                return widths;
            }
            widths[widest] = widest(widest, widths[widest] - 1);
        }
        return widths;
    }

    private boolean fits(int[] widths) {
        return IntStream.of(widths).sum() + (widths.length - 1) * TextTable.GAP.length() <= width;
    }

    /** The width that the column takes when its lines have so many characters at most. */
    private int widest(int column, int most) {
        return texts.get(column).stream()
                .flatMap(text -> Terminals.lines(text, most).stream())
                .mapToInt(Terminals::width)
                .max()
                .orElse(0);
    }
}
