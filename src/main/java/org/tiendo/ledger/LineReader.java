package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reads the lines that the seal of an edition is calculated over, in their order, right from the columns: a canonical
 * form is columns in their order, so that no value has to be understood and no change of one escapes.
 */
final class LineReader {

    /** Rows that a database may hold at once for one query: a megabyte or two. */
    private static final int PIECE = 2_000;

    private static final int POSITION = 1;

    /** In the order of the forms, each of which takes the first ones. */
    private static final List<String> COLUMNS = List.of(
            "business_date",
            "item",
            "indicator",
            "area",
            "unit",
            "comparator",
            "target",
            "target_upper",
            "bound",
            "actual",
            "gap",
            "progress",
            "expected",
            "pace",
            "forecast",
            "status",
            "reason",
            "period_end",
            "data_status",
            "sources",
            "definition_version",
            "target_version",
            "actual_upper",
            "actual_word",
            "due_by",
            "remarks",
            "forecast_low",
            "forecast_high",
            "plan");

    private static final Set<String> DECIMALS = Set.of(
            "target",
            "target_upper",
            "actual",
            "gap",
            "progress",
            "expected",
            "pace",
            "forecast",
            "actual_upper",
            "forecast_low",
            "forecast_high");

    private final JdbcClient jdbc;
    private final Edition edition;
    private final List<String> columns;
    private final String select;
    private int last;

    LineReader(JdbcClient jdbc, CanonicalForm form, Edition edition) {
        this.jdbc = jdbc;
        this.edition = edition;
        columns = COLUMNS.subList(0, form.fields());
        // By the whole key: H2 takes the order of an index only so, and would sort all that follows each time.
        select = """
                SELECT position, %s
                FROM snapshot
                WHERE business_date = :businessDate AND revision = :revision AND position > :after
                ORDER BY business_date, revision, position
                LIMIT :limit
                """.formatted(String.join(", ", columns));
    }

    /** Reads all lines that are not read yet, one at a time. */
    void forEach(Consumer<String> each) {
        int read;
        do {
            read = read(PIECE, each);
        } while (read == PIECE);
    }

    /** The next lines; fewer than asked for at the end. */
    String next(int limit) {
        var lines = new StringBuilder();
        read(limit, lines::append);
        return lines.toString();
    }

    private int read(int limit, Consumer<String> each) {
        int[] read = {0};
        jdbc.sql(select)
                .param("businessDate", edition.businessDate())
                .param("revision", edition.revision())
                .param("after", last)
                .param("limit", limit)
                .query(row -> {
                    each.accept(line(row));
                    last = row.getInt(POSITION);
                    read[0]++;
                });
        return read[0];
    }

    private String line(ResultSet row) throws SQLException {
        var line = new CanonicalLines();
        for (int column = 0; column < columns.size(); column++) {
            @Nullable String value = row.getString(POSITION + 1 + column);
            if (value != null && DECIMALS.contains(columns.get(column))) {
                line.addKept(value);
            } else {
                line.add(value);
            }
        }
        line.end();
        return line.toString();
    }
}
