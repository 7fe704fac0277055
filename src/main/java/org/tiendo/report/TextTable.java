package org.tiendo.report;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Renders cells in columns of the necessary width for a terminal; a text that is too long continues on the next line.
 * Where a line is too narrow for all columns, the texts of the last one stand below their rows.
 */
public final class TextTable {

    static final String GAP = "  ";

    private final List<Column> columns;

    public TextTable(List<Column> columns) {
        this.columns = List.copyOf(columns);
    }

    /** @param width the most characters of a line */
    public String render(List<List<Cell>> rows, int width) {
        List<List<Cell>> all = Stream.concat(
                        Stream.of(columns.stream()
                                .map(column -> new Cell(column.header()))
                                .toList()),
                        rows.stream())
                .map(row -> row.stream().map(Cell::safe).toList())
                .toList();
        var fitting = new ColumnWidths(columns, all, width);
        int[] widths = fitting.widths();

        StringBuilder text = new StringBuilder();
        appendRow(text, all.get(0), widths, width);
        text.append(IntStream.of(widths).mapToObj("─"::repeat).collect(Collectors.joining(GAP)))
                .append('\n');
        all.stream().skip(1).forEach(row -> appendRow(text, row, widths, width));
        return text.toString();
    }

    private void appendRow(StringBuilder text, List<Cell> cells, int[] widths, int width) {
        List<List<String>> lines = IntStream.range(0, widths.length)
                .mapToObj(i -> Terminals.lines(cells.get(i).text(), widths[i]))
                .toList();
        int height = lines.stream().mapToInt(List::size).max().orElse(0);
        for (int line = 0; line < height; line++) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < widths.length; i++) {
                String part = line < lines.get(i).size() ? lines.get(i).get(line) : "";
                parts.add(aligned(part, cells.get(i), columns.get(i), widths[i]));
            }
            text.append(String.join(GAP, parts).stripTrailing()).append('\n');
        }
        cells.stream()
                .skip(widths.length)
                .forEach(below -> Terminals.lines(below.text(), width - Terminals.INDENT.length())
                        .forEach(line -> text.append(Terminals.INDENT)
                                .append(below.paint().apply(line))
                                .append('\n')));
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

        private Cell safe() {
            return new Cell(Terminals.safe(text), paint);
        }
    }
}
