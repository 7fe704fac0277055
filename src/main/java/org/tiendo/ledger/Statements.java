package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Period;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The table of the windows of pulls, with the time until which each of them had knowledge. */
final class Statements {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO pull_statement (run_id, job, series, definition_sha256, window_start, window_end, known_until,
                    appended_at)
            """, 8);

    private static final String ABOUT = """
            SELECT DISTINCT series, definition_sha256, window_start, window_end, known_until
            FROM pull_statement
            WHERE job = :job AND window_start <= :until AND window_end >= :since
            """;

    private final JdbcClient jdbc;

    Statements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The earlier statements of the job about any of the days. */
    Coverage coverage(String job, Period days) {
        return new Coverage(jdbc.sql(ABOUT)
                .param("job", job)
                .param("since", days.start())
                .param("until", days.end())
                .query(Statements::earlier)
                .list());
    }

    void add(long run, Statement statement, Instant now) {
        INSERT.run(jdbc, statement.series().stream().map(series -> row(run, statement, series, now)));
    }

    private static List<Object> row(long run, Statement statement, StatedSeries series, Instant now) {
        return List.of(
                run,
                statement.job(),
                series.code(),
                series.definition(),
                statement.window().start(),
                statement.window().end(),
                Column.of(statement.knownUntil()),
                Column.of(now));
    }

    private static Coverage.Earlier earlier(ResultSet row, int number) throws SQLException {
        return new Coverage.Earlier(
                Column.text(row, "series"),
                Column.text(row, "definition_sha256"),
                new Period(Column.day(row, "window_start"), Column.day(row, "window_end")),
                Column.instant(row, "known_until"));
    }
}
