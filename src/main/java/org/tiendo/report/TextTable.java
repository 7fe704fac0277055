package org.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.text.WordUtils;

/**
 * Renders cells in columns of the necessary width for a terminal; a text that is too long continues on the next line.
 */
public final class TextTable {

    private static final String GAP = "  ";

    private final List<Column> columns;

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    public String render(List<List<Cell>> rows) {
        List<List<List<String>>> wrapped = new ArrayList<>();
        wrapped.add(
                columns.stream().map(column -> wrap(column.header(), column)).toList());
        rows.forEach(row -> wrapped.add(wrap(row)));
        int[] widths = widths(wrapped);

        StringBuilder text = new StringBuilder();
        appendRow(
                text,
                wrapped.get(0),
                columns.stream().map(column -> new Cell("")).toList(),
                widths);
        text.append(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)))
                .append('\n');
        for (int i = 0; i < rows.size(); i++) {
            appendRow(text, wrapped.get(i + 1), rows.get(i), widths);
        }
        return text.toString();
    }

    private List<List<String>> wrap(List<Cell> row) {
        return IntStream.range(0, row.size())
                .mapToObj(i -> wrap(row.get(i).text(), columns.get(i)))
                .toList();
    }

    private static List<String> wrap(String text, Column column) {
        return Terminals.safe(text)
                .lines()
                .flatMap(line ->
                        WordUtils.wrap(line, column.widest(), "\n", true).lines())
                .toList();
    }

    private int[] widths(List<List<List<String>>> rows) {
        return IntStream.range(0, columns.size())
                .map(i -> rows.stream()
                        .flatMap(row -> row.get(i).stream())
                        .mapToInt(Terminals::width)
                        .max()
                        .orElse(0))
                .toArray();
    }

    private void appendRow(StringBuilder text, List<List<String>> lines, List<Cell> cells, int[] widths) {
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                parts.add(aligned(part, cells.get(i), columns.get(i), widths[i]));
            }
            text.append(String.join(GAP, parts).stripTrailing()).append('\n');
        }
    }

    private static String aligned(String part, Cell cell, Column column, int width) {
        String padding = " ".repeat(width - Terminals.width(part));
        String painted = part.isEmpty() ? part : cell.paint().apply(part);
        return switch (column.align()) {
            case LEFT -> painted + padding;
            case RIGHT -> padding + painted;
        };
    }

    /** The alignment of a cell in its column. */
    public enum Align {
        LEFT,
        RIGHT
    }

    /** @param widest the most characters of a line */
    public record Column(String header, Align align, int widest) {}

    /** @param paint colours each line, and adds nothing that takes a column */
    public record Cell(String text, UnaryOperator<String> paint) {

        public Cell(String text) {
            this(text, UnaryOperator.identity());
        }
    }
}
