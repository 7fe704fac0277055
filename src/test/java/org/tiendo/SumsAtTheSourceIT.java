package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** Nights whose source adds up its rows itself, beside nights that read its rows, on every kind of source. */
class SumsAtTheSourceIT {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void leaveTheSameFiguresBoardsAndRejects(TestStore source) {
        plant(source);
        Home rows = home("rows", source, "");
        Home sums = home("sums", source, "compute: source\n");

        for (Home home : List.of(rows, sums)) {
            Said night = home.tiendo("run", "--date", "2024-03-31");
            assertThat(night.err()).as(night.out()).contains("Some rows were rejected");
            assertThat(night.out()).contains("7 rows read,", "4 accepted,", "3 rejected;");
        }

        assertThat(sums.observations()).isEqualTo(rows.observations()).hasSize(4);
        assertThat(sums.boardRows("2024-03-31")).isEqualTo(rows.boardRows("2024-03-31"));
        assertThat(rejects(sums)).isEqualTo(rejects(rows)).hasSize(3);
        assertThat(sums.tiendo("verify").exit()).isZero();
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void leaveTheSameFiguresOfPastNights(TestStore source) {
        plant(source);
        Home rows = home("rows", source, "");
        Home sums = home("sums", source, "compute: source\n");

        for (Home home : List.of(rows, sums)) {
            Said past = home.tiendo("backfill", "--from", "2024-01-01", "--to", "2024-03-31", "--every", "month");
            assertThat(past.exit()).as(past.err()).isZero();
        }

        assertThat(sums.observations()).isEqualTo(rows.observations()).isNotEmpty();
        for (String date : List.of("2024-01-31", "2024-02-29", "2024-03-31")) {
            assertThat(sums.boardRows(date)).isEqualTo(rows.boardRows(date)).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void letANightBeforeTheFirstEntryHaveNone(TestStore source) {
        plant(source);
        for (String compute : List.of("", "compute: source\n")) {
            Home home = home("early" + compute.length(), source, compute).write("jobs/trees/trees.sql", """
                        SELECT id, hamlet, planted_on, entered_on, planted FROM tree
                        WHERE planted_on BETWEEN :from AND :to AND entered_on <= :asOf AND id > 1
                        """);

            Said before = home.tiendo("backfill", "--from", "2024-01-31", "--to", "2024-01-31");

            assertThat(before.exit()).as(before.out() + before.err()).isZero();
            assertThat(home.observations()).isEmpty();
        }
    }

    private static void plant(TestStore source) {
        JdbcClient trees =
                JdbcClient.create(new DriverManagerDataSource(source.url(), source.username(), source.password()));
        trees.sql("""
                CREATE TABLE tree (id INT, hamlet VARCHAR(40), planted_on DATE, entered_on DATE, planted DECIMAL(10, 2))
                """).update();
        trees.sql("""
                INSERT INTO tree VALUES
                    (1, 'north', '2024-01-20', '2024-01-21', 100), (2, 'Xóm Nam', '2024-01-25', '2024-03-05', 7.25),
                    (3, 'SOUTH', '2024-02-10', '2024-02-10', 50), (4, 'north', '2024-03-15', '2024-03-16', 30),
                    (5, 'south', '2024-03-20', '2024-03-20', -4), (6, 'south', '2024-03-20', '2024-03-20', NULL),
                    (7, 'elsewhere', '2024-03-20', '2024-03-20', 9)
                """).update();
    }

    private Home home(String name, TestStore source, String compute) {
        return TreesJob.home(
                folder.resolve(name),
                source,
                "area: hamlet, day: planted_on, known_on: entered_on, key: id",
                """
                SELECT id, hamlet, planted_on, entered_on, planted FROM tree
                WHERE planted_on BETWEEN :from AND :to
                """,
                compute);
    }

    private static List<String> rejects(Home home) {
        return home.ledger()
                .sql("SELECT CONCAT_WS(' ', row_key, source_column, reason) FROM reject ORDER BY row_key")
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
