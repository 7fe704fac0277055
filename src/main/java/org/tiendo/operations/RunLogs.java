package org.tiendo.operations;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcOperations;
import org.tiendo.store.Column;

/** The table of log lines of runs, so that they can be read whichever node wrote them. */
public final class RunLogs {

    private static final String INSERT = """
            INSERT INTO run_log (run_id, logged_at, node, level, logger, message, trace)
            VALUES (?, ?, ?, ?, ?, ?, ?)
            """;

    private final JdbcOperations jdbc;

    public RunLogs(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<RunLogLine> lines) {
        jdbc.batchUpdate(INSERT, lines.stream().map(RunLogs::row).toList());
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
}
