package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.servers.TestStore;
import org.tiendo.servers.TrinoDriver;
import org.tiendo.servers.TrinoServer;

/** Nights of the installed program over two catalogs of Trino, whose driver lies in {@code lib/}. */
class TrinoJobIT {

    @TempDir
    private Path folder;

    @Test
    void leaveTheSameFiguresWhetherRowsAreAddedUpHereOrThere() throws SQLException {
        TestStore source = TrinoServer.source();
        String hamlets = plant(source);
        Home rows = home("rows", source, hamlets, "");
        Home sums = home("sums", source, hamlets, "compute: source\n");

        for (Home home : List.of(rows, sums)) {
            try (TiendoProcess night =
                    TiendoProcess.start(home, List.of(TrinoDriver.jar()), "run", "--date", "2024-03-31")) {
                night.await();
                assertThat(night.output()).contains("6 rows read,", "4 accepted,", "2 rejected;", "Sealed");
            }
        }

        assertThat(figures(sums)).isEqualTo(figures(rows)).hasSize(4);
        assertThat(sums.boardRows("2024-03-31"))
                .isEqualTo(rows.boardRows("2024-03-31"))
                .isNotEmpty();
        assertThat(sums.tiendo("verify").exit()).isZero();
    }

    /** The observations without the time of their pull. */
    private static List<String> figures(Home home) {
        return home.observations().stream()
                .map(text -> text.replaceAll(" \\S+ \\d\\d:\\d\\d:\\S+", ""))
                .toList();
    }

    /** Returns the name of the table of hamlets, which is in another catalog than that of trees. */
    private static String plant(TestStore source) throws SQLException {
        String hamlets = TrinoServer.inWarehouse(source, "hamlet");
        try (var connection = DriverManager.getConnection(source.url(), source.username(), source.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "CREATE TABLE tree (id INTEGER, hamlet INTEGER, planted_on DATE, planted DECIMAL(10, 2))");
            statement.execute("""
                    INSERT INTO tree VALUES
                        (1, 7, DATE '2024-01-20', 100), (2, 8, DATE '2024-01-25', 7.25), (3, 8, DATE '2024-02-10', 50),
                        (4, 7, DATE '2024-03-15', 30), (5, 8, DATE '2024-03-20', -4), (6, 8, DATE '2024-03-20', NULL),
                        (7, 9, DATE '2024-03-20', 9)
                    """);
            statement.execute("CREATE TABLE " + hamlets + " (number INTEGER, name VARCHAR(40))");
            statement.execute("INSERT INTO " + hamlets + " VALUES (7, 'north'), (8, 'south')");
        }
        return hamlets;
    }

    private Home home(String name, TestStore source, String hamlets, String compute) {
        return TreesJob.home(
                folder.resolve(name), source, "area: name, day: planted_on, key: id", """
                SELECT id, name, planted_on, planted FROM tree JOIN %s ON number = hamlet
                WHERE planted_on BETWEEN :from AND :to
                """.formatted(hamlets), compute);
    }
}
