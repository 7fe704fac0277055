package org.tiendo.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
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

    /** @param rows the values of each row, in the order of the columns; never held together */
    public void run(JdbcClient jdbc, Stream<List<Object>> rows) {
        List<Object> values = new ArrayList<>();
        for (Iterator<List<Object>> next = rows.iterator(); next.hasNext(); ) {
            values.addAll(next.next());
            if (values.size() == ROWS_A_STATEMENT * columns || !next.hasNext()) {
                insert(jdbc, values);
                values.clear();
            }
        }
    }

    private void insert(JdbcClient jdbc, List<Object> values) {
        String rows = String.join(", ", Collections.nCopies(values.size() / columns, placeholders()));
        jdbc.sql(into + " VALUES " + rows + " " + onDuplicate).params(values).update();
    }

    private String placeholders() {
        return "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
    }
}
