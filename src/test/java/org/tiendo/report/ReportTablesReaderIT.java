package org.tiendo.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.report.TablesDocument.View;
import org.tiendo.servers.TestServers;

/** The user for readers that docs/tables.md describes, made with its own statements. */
@ParameterizedClass(allowZeroInvocations = true)
@MethodSource("servers")
class ReportTablesReaderIT {

    private static final TablesDocument DOCUMENT = TablesDocument.read();

    private final ReportStore store;
    private final JdbcClient reader;

    ReportTablesReaderIT(String kind) {
        store = ReportStore.withNights(kind);
        reader = reader();
    }

    /** The embedded store has no users but its own. */
    static List<String> servers() {
        return TestServers.names().filter(name -> !name.equals("h2")).toList();
    }

    @Test
    void readsEveryView() {
        for (View view : DOCUMENT.views()) {
            assertThat(reader.sql("SELECT COUNT(*) FROM " + view.name())
                            .query(Long.class)
                            .single())
                    .as(view.name())
                    .isNotNegative();
        }
        assertThat(reader.sql("SELECT * FROM report_v1_board").query().listOfRows())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"edition", "snapshot", "observation", "reject", "indicator_text", "BATCH_JOB_EXECUTION"})
    void isRefusedOnTheTables(String table) {
        assertThatThrownBy(() -> reader.sql("SELECT * FROM " + table).query().listOfRows())
                .rootCause()
                .hasMessageContaining("denied");
    }

    @Test
    void writesNothing() {
        assertThatThrownBy(() -> reader.sql("DELETE FROM report_v1_areas").update())
                .rootCause()
                .hasMessageContaining("denied");
    }

    private JdbcClient reader() {
        String url = store.address().url();
        String database = url.replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        String name = "reader_of_" + database;
        store.jdbc().sql("DROP USER IF EXISTS " + name + "@'%'").update();
        for (String statement : DOCUMENT.grants()) {
            store.jdbc()
                    .sql(statement
                            .replace("tiendo_reader@'10.0.0.%'", name + "@'%'")
                            .replace("'...'", "'only-for-tests'")
                            .replace(" tiendo.", " " + database + "."))
                    .update();
        }
        return JdbcClient.create(new DriverManagerDataSource(url, name, "only-for-tests"));
    }
}
