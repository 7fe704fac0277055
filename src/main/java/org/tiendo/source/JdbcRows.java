package org.tiendo.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query, streamed from the server. */
final class JdbcRows implements Rows {

    private final JdbcSession session;
    private final Runnable closing;
    private final ResultSet rows;
    private final JdbcCell[] cells;
    private final List<CellType> types;
    private long read;
    private boolean isEnded;

    private JdbcRows(JdbcSession session, Runnable closing, ResultSet rows, JdbcCell[] cells, List<CellType> types) {
        this.session = session;
        this.closing = closing;
        this.rows = rows;
        this.cells = cells;
        this.types = types;
    }

    static JdbcRows open(JdbcSource source, Reading reading) {
        var session = JdbcSession.open(source, reading);
        try {
            var query = session.bound(NamedBinds.parse(reading.what(), session.dialect()));
            return of(session, session::close, session.rows(query), source, reading.columns(), 0);
        } catch (SQLException e) {
            session.close();
            throw session.failures().asking(e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
    }

    /**
     * @param closing ends the reading
     * @param before the number of the row before the first
     */
    static JdbcRows of(
            JdbcSession session, Runnable closing, ResultSet rows, JdbcSource source, List<Column> wanted, long before)
            throws SQLException {
        var types = wanted.stream().map(Column::type).toList();
        var opened = new JdbcRows(session, closing, rows, cells(session, rows, source, wanted), types);
        opened.read = before;
        return opened;
    }

    @Override
    public @Nullable Block next(int most) {
        if (isEnded) {
            return null;
        }
        try {
            return block(most);
        } catch (SQLException e) {
            close();
            throw session.failures().asking(e);
        }
    }

    @Override
    public void close() {
        isEnded = true;
        closing.run();
    }

    private @Nullable Block block(int most) throws SQLException {
        var block = types.stream().map(type -> new Cells(type, most)).toArray(Cells[]::new);
        int size = 0;
        while (size < most && hasNext()) {
            fill(block, size++);
        }
        long first = read + 1;
        read += size;
        return size == 0 ? null : new Block(first, size, block);
    }

    private void fill(Cells[] block, int at) throws SQLException {
        for (int column = 0; column < cells.length; column++) {
            cells[column].read(rows, block[column], at);
        }
    }

    private boolean hasNext() throws SQLException {
        if (rows.next()) {
            return true;
        }
        isEnded = true;
        session.isRead();
        return false;
    }

    private static JdbcCell[] cells(JdbcSession session, ResultSet rows, JdbcSource source, List<Column> wanted)
            throws SQLException {
        var columns = new JdbcColumns(rows.getMetaData(), session.dialect());
        var problems = columns.problems(wanted);
        if (!problems.isEmpty()) {
            throw session.failures().refused(String.join("; ", problems));
        }
        return columns.cells(wanted, source, session.zone());
    }
}
