package org.tiendo.demo;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Arranges rows in the columns of their table, and numbers them. */
final class Layout {

    /** The base of the keys, whose first digit is cut off, so that seven digits remain. */
    private static final int FIRST_KEY = 10_000_000;

    private final List<Column> columns;
    private final List<Choice> choices;
    private final Dice dice;
    private int number;

    Layout(List<Column> columns, Dice dice) {
        this.columns = columns;
        this.choices = columns.stream().map(column -> Choice.of(column.of())).toList();
        this.dice = dice;
    }

    /** The values of a choice column, drawn by weight. */
    private record Choice(List<String> words, Urn urn) {

        static Choice of(@Nullable Map<String, Double> weights) {
            var sorted = new TreeMap<>(weights == null ? Map.of("", 1.0) : weights);
            return new Choice(
                    List.copyOf(sorted.keySet()),
                    new Urn(sorted.values().stream()
                            .mapToDouble(Double::doubleValue)
                            .toArray()));
        }

        String draw(Dice dice) {
            return words.get(urn.draw(dice));
        }
    }

    @Nullable
    Object[] cells(Row row) {
        number++;
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int i = 0; i < cells.length; i++) {
            cells[i] = cell(columns.get(i), i, row);
        }
        return cells;
    }

    private @Nullable Object cell(Column column, int place, Row row) {
        return switch (column.is()) {
            case KEY -> key(column);
            case AREA -> row.area();
            case DAY -> row.day();
            case RECORDED -> row.recorded();
            case MEMBER -> row.member();
            case LABEL -> row.labels().get(column.name());
            case VALUE -> row.values().get(column.name());
            case CHOICE -> choices.get(place).draw(dice);
        };
    }

    /** The key, padded without a formatter, as formatting would take longer than everything else for a row. */
    private String key(Column column) {
        String padded = Integer.toString(FIRST_KEY + number).substring(1);
        return column.prefix() == null ? padded : column.prefix() + padded;
    }

    @Nullable
    Object[] cells(Table.Dirty wrong) {
        @Nullable Object[] cells = new @Nullable Object[columns.size()];
        for (int index = 0; index < cells.length; index++) {
            Column column = columns.get(index);
            String written = wrong.row().get(column.name());
            cells[index] = written == null ? null : column.cell(written);
        }
        return cells;
    }
}
