package org.tiendo.source;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query, streamed from the server. */
final class JdbcRows implements Rows {

    private final JdbcSession session;
    private final ResultSet rows;
    private final JdbcCell[] cells;
    private long read;
    private boolean isEnded;

    private JdbcRows(JdbcSession session, ResultSet rows, JdbcCell[] cells) {
        this.session = session;
        this.rows = rows;
        this.cells = cells;
    }

    static JdbcRows open(JdbcSource source, Reading reading) {
        var session = JdbcSession.open(source, reading);
        try {
            var rows = session.rows(NamedBinds.parse(reading.what(), session.dialect()));
            return new JdbcRows(session, rows, cells(session, rows, source, reading.columns()));
        } catch (SQLException e) {
            session.close();
            throw session.failures().asking(e);
        } catch (RuntimeException e) {
            session.close();
            throw e;
        }
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
        session.close();
    }

    private @Nullable Block block(int most) throws SQLException {
        @Nullable Object[][] block = new Object[cells.length][most];
        int size = 0;
        while (size < most && hasNext()) {
            fill(block, size++);
        }
        long first = read + 1;
        read += size;
        return size == 0 ? null : new Block(first, size, block);
    }

    private void fill(@Nullable Object[][] block, int at) throws SQLException {
        for (int column = 0; column < cells.length; column++) {
            block[column][at] = cells[column].read(rows);
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
