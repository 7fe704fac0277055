package org.tiendo.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Creates one table and fills it, in SQL that H2, MySQL and MariaDB share. */
final class TableWriter {

    /** The rows of one insert: as fast as the batches of the drivers, without driver settings. */
    private static final int ROWS_OF_AN_INSERT = 250;

    private static final int ROWS_BETWEEN_REPORTS = 5_000;

    private final Connection connection;
    private final Table table;
    private final List<@Nullable Object[]> waiting = new ArrayList<>();

    TableWriter(Connection connection, Table table) {
        this.connection = connection;
        this.table = table;
    }

    /** Writes the table; all rows are inserted in one transaction, the DDL is separate. */
    void write(String seed, LongConsumer progress) throws SQLException {
        create();
        long[] written = {0};
        try (PreparedStatement many = connection.prepareStatement(insert(ROWS_OF_AN_INSERT))) {
            table.rows(seed, cells -> {
                waiting.add(cells);
                if (waiting.size() == ROWS_OF_AN_INSERT) {
                    flush(many);
                    written[0] += ROWS_OF_AN_INSERT;
                    if (written[0] % ROWS_BETWEEN_REPORTS == 0) {
                        progress.accept(written[0]);
                    }
                }
            });
        } catch (FailedInsert e) {
            throw e.reason;
        }
        writeTheRest();
        connection.commit();
        index();
    }

    private void writeTheRest() throws SQLException {
        if (!waiting.isEmpty()) {
            try (PreparedStatement rest = connection.prepareStatement(insert(waiting.size()))) {
                fill(rest);
            }
        }
    }

    private void create() throws SQLException {
        String columns = table.columns().stream()
                .map(column -> column.name() + ' ' + column.type())
                .collect(Collectors.joining(", "));
        String keys = table.columns().stream()
                .filter(column -> column.is() == Column.Role.KEY)
                .map(column -> ", primary key (" + column.name() + ')')
                .collect(Collectors.joining());
        try (Statement ddl = connection.createStatement()) {
            ddl.execute("drop table if exists " + table.table());
            ddl.execute("create table " + table.table() + " (" + columns + keys + ')');
        }
    }

    /** Creates the indexes after the rows, which is faster than maintaining them during the inserts. */
    private void index() throws SQLException {
        try (Statement ddl = connection.createStatement()) {
            for (Column column : table.columns()) {
                if (column.type().equals("date")) {
                    ddl.execute("create index ix_" + table.table() + '_' + column.name() + " on " + table.table() + " ("
                            + column.name() + ')');
                }
            }
        }
    }

    private String insert(int rows) {
        String names = table.columns().stream().map(Column::name).collect(Collectors.joining(", "));
        String places =
                '(' + String.join(", ", Collections.nCopies(table.columns().size(), "?")) + ')';
        return "insert into " + table.table() + " (" + names + ") values "
                + String.join(", ", Collections.nCopies(rows, places));
    }

    private void flush(PreparedStatement many) {
        try {
            fill(many);
        } catch (SQLException e) {
            throw new FailedInsert(e);
        }
    }

    private void fill(PreparedStatement insert) throws SQLException {
        int parameter = 0;
        for (@Nullable Object[] cells : waiting) {
            for (Object cell : cells) {
                insert.setObject(++parameter, cell);
            }
        }
        insert.executeUpdate();
        waiting.clear();
    }

    /** Carries an {@link SQLException} through the generation of rows. */
    private static final class FailedInsert extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final SQLException reason;

        FailedInsert(SQLException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
