package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.report.TablesDocument.Column;
import org.tiendo.report.TablesDocument.View;

/** The views and docs/tables.md say the same, and the page's queries run. */
@ParameterizedClass
@MethodSource(ReportStore.KINDS)
class ReportTablesIT {

    private static final TablesDocument DOCUMENT = TablesDocument.read();

    /** Longer than any VARCHAR that is declared; what the servers give a TEXT. */
    private static final long TEXT = 100_000;

    private final ReportStore store;
    private final JdbcClient jdbc;

    ReportTablesIT(String kind) {
        store = ReportStore.withNights(kind);
        jdbc = store.jdbc();
    }

    @Test
    void viewsAreThoseOfTheDocument() {
        List<String> views = store.texts("""
                SELECT LOWER(table_name) FROM information_schema.tables
                WHERE LOWER(table_name) LIKE 'report%' AND table_schema = SCHEMA()
                """);

        assertThat(DOCUMENT.views()).extracting(View::name).containsExactlyInAnyOrderElementsOf(views);
    }

    @Test
    void columnsAndTypesAreThoseOfTheDocument() {
        for (View view : DOCUMENT.views()) {
            assertThat(columns(view)).as(view.name()).isEqualTo(declared(view));
        }
    }

    @Test
    void keysTellRowsApart() {
        for (View view : DOCUMENT.views()) {
            String key = String.join(", ", view.key());
            assertThat(count("SELECT " + key + " FROM " + view.name() + " GROUP BY " + key + " HAVING COUNT(*) > 1"))
                    .as(view.name())
                    .isZero();
        }
    }

    @Test
    void columnsHoldNoNullWhereTheDocumentSaysSo() {
        for (View view : DOCUMENT.views()) {
            for (Column column : view.columns()) {
                if (column.isNeverNull()) {
                    assertThat(count("SELECT 1 FROM " + view.name() + " WHERE " + column.name() + " IS NULL"))
                            .as(view.name() + "." + column.name())
                            .isZero();
                }
            }
        }
    }

    @Test
    void everyQueryOfTheDocumentAnswers() {
        for (View view : DOCUMENT.views()) {
            assertThat(view.queries()).as(view.name()).hasSizeGreaterThanOrEqualTo(3);
            for (String query : view.queries()) {
                assertThat(jdbc.sql(query).query().listOfRows()).as(query).isNotEmpty();
            }
        }
    }

    private static List<String> declared(View view) {
        return view.columns().stream().map(Column::declared).toList();
    }

    private List<String> columns(View view) {
        return jdbc.sql("""
                        SELECT LOWER(column_name) AS name, LOWER(data_type) AS type,
                               character_maximum_length AS length,
                               numeric_precision AS digits, numeric_scale AS decimals, datetime_precision AS fraction
                        FROM information_schema.columns
                        WHERE LOWER(table_name) = :view AND table_schema = SCHEMA()
                        ORDER BY ordinal_position
                        """)
                .param("view", view.name())
                .query((row, number) -> row.getString("name") + " "
                        + type(
                                Objects.requireNonNull(row.getString("type")),
                                row.getLong("length"),
                                row.getInt("digits") + "," + row.getInt("decimals"),
                                row.getInt("fraction")))
                .list();
    }

    /** Each server has its own words for the same. */
    private static String type(String name, long length, String digits, int fraction) {
        return switch (name) {
            case "varchar", "character varying", "longtext" -> length > TEXT ? "TEXT" : "VARCHAR(" + length + ")";
            case "char", "character" -> "CHAR(" + length + ")";
            case "decimal", "numeric" -> "DECIMAL(" + digits + ")";
            case "int", "integer" -> "INT";
            case "datetime", "timestamp" -> "DATETIME(" + fraction + ")";
            default -> name.toUpperCase(Locale.ROOT);
        };
    }

    private long count(String query) {
        return jdbc.sql("SELECT COUNT(*) FROM (" + query + ") counted")
                .query(Long.class)
                .single();
    }
}
