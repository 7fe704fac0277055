package org.tiendo.operations;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The table of log lines of runs, so that they can be read whichever node wrote them. */
public final class RunLogs {

    private static final String INSERT = """
            INSERT INTO run_log (run_id, logged_at, node, level, logger, message, trace)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String OF_RUN = """
            SELECT run_id, logged_at, node, level, logger, message, trace
            FROM run_log
            WHERE run_id = :run
            ORDER BY id
            """;

    private final JdbcOperations jdbc;

    public RunLogs(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<RunLogLine> lines) {
        jdbc.batchUpdate(INSERT, lines.stream().map(RunLogs::row).toList());
    }

    /** The lines of a run, in the order they were written. */
    List<RunLogLine> ofRun(long run) {
        return JdbcClient.create(jdbc)
                .sql(OF_RUN)
                .param("run", run)
                .query(RunLogs::line)
                .list();
    }

    private static @Nullable Object[] row(RunLogLine line) {
        return new @Nullable Object[] {
            line.run(),
            Column.of(line.at()),
            line.node(),
            line.level(),
            line.logger(),
            line.message(),
            Column.nullable(line.trace())
        };
    }

    private static RunLogLine line(ResultSet row, int number) throws SQLException {
        return new RunLogLine(
                row.getLong("run_id"),
                Column.instant(row, "logged_at"),
                Column.text(row, "node"),
                Column.text(row, "level"),
                Column.text(row, "logger"),
                Column.text(row, "message"),
                row.getString("trace"));
    }
}
