package org.tiendo.store;

import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Inserts rows in batches, several rows per statement.
 *
 * @param into {@code INSERT INTO table (columns)}
 * @param columns the number of values per row
 * @param onDuplicate {@code ON DUPLICATE KEY UPDATE ...}; empty: a row that is there already is an error
 */
public record BulkInsert(String into, int columns, String onDuplicate) {

    /**
     * Stays far below the packet size and the parameter limit of each server, and still costs hardly a round trip per
     * row.
     */
    private static final int ROWS_A_STATEMENT = 200;

    public BulkInsert(String into, int columns) {
        this(into, columns, "");
    }

    /** @param rows the values of each row, in the order of the columns */
    public void run(JdbcClient jdbc, List<List<Object>> rows) {
        for (int from = 0; from < rows.size(); from += ROWS_A_STATEMENT) {
            insert(jdbc, rows.subList(from, Math.min(rows.size(), from + ROWS_A_STATEMENT)));
        }
    }

    private void insert(JdbcClient jdbc, List<List<Object>> rows) {
        String values = String.join(", ", Collections.nCopies(rows.size(), placeholders()));
        jdbc.sql(into + " VALUES " + values + " " + onDuplicate)
                .params(rows.stream().flatMap(List::stream).toList())
                .update();
    }

    private String placeholders() {
        return "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }
}
