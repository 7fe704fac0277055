package org.tiendo.demo;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table of a department.
 *
 * @param columns the columns in the order of the DDL
 * @param rows the methods that generate the rows
 * @param dirty rows with deliberate mistakes, for the checks to find
 */
record Table(String table, List<Column> columns, List<Fill> rows, List<Dirty> dirty) {

    Table(String table, List<Column> columns, List<Fill> rows, @Nullable List<Dirty> dirty) {
        this.table = table;
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.dirty = dirty == null ? List.of() : List.copyOf(dirty);
        this.rows.forEach(this::requireColumns);
        this.dirty.forEach(this::requireKnownColumns);
    }

    /**
     * A row with a mistake, as written in the file.
     *
     * @param because the mistake
     * @param row the cells by column; null where a column is left out
     */
    record Dirty(String because, Map<String, String> row) {}

    private Set<String> names(Column.Role role) {
        return columns.stream()
                .filter(column -> column.is() == role)
                .map(Column::name)
                .collect(Collectors.toSet());
    }

    private void requireColumns(Fill fill) {
        Set<String> filled = new HashSet<>(fill.quantities());
        filled.addAll(fill.labels().keySet());
        Set<String> wanted = names(Column.Role.VALUE);
        wanted.addAll(names(Column.Role.LABEL));
        if (!filled.equals(wanted)) {
            throw new IllegalArgumentException("table " + table + " has the value and label columns " + wanted
                    + ", but its rows give " + filled + "; they must be the same");
        }
    }

    private void requireKnownColumns(Dirty wrong) {
        for (String name : wrong.row().keySet()) {
            if (columns.stream().noneMatch(column -> column.name().equals(name))) {
                throw new IllegalArgumentException(
                        "table " + table + " has no column " + name + ", named in a dirty row");
            }
        }
    }

    /** Passes all rows to the sink, with the cells in the order of the columns. */
    void rows(String seed, Consumer<@Nullable Object[]> sink) {
        Layout layout = new Layout(columns, Dice.of(seed));
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).rows(seed + '/' + i, row -> sink.accept(layout.cells(row)));
        }
        dirty.forEach(wrong -> sink.accept(layout.cells(wrong)));
    }
}
