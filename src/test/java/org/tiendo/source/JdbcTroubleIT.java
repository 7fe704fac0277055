package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiendo.source.TestDepartment.reading;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

/** A source that is down, refuses or does not answer fails by its name, and gives nothing away. */
class JdbcTroubleIT {

    private static final String SECRET = "hush-hush";
    private static final Column D = new Column("d", CellType.NUMBER);

    private static JdbcSource source(String url, Duration timeout) {
        return new JdbcSource(
                "tourism", true, url, "reader", () -> SECRET, timeout, TestDepartment.ZONE, AmountWords.NONE);
    }

    private static SourceException failure(JdbcSource source) {
        var failure = catchThrowableOfType(
                SourceException.class,
                () -> source.open(reading("SELECT 1 AS d", D)).close());
        var trace = new StringWriter();
        failure.printStackTrace(new PrintWriter(trace));
        assertThat(trace.toString()).doesNotContain("hush");
        return failure;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:mysql://127.0.0.1:%d/tourism",
                "jdbc:mysql://reader:hush-hush@127.0.0.1:%d/tourism?password=hush-hush",
                "jdbc:postgresql://127.0.0.1:%d/tourism?password=hush-hush",
                "jdbc:h2:tcp://127.0.0.1:%d/tourism",
            })
    void saysThatASourceIsDownAndWhy(String url) throws IOException {
        var failure = failure(source(url.formatted(freePort()), Duration.ofSeconds(5)));

        assertThat(failure).hasMessageStartingWith("source 'tourism' is down: ").hasMessageContaining("refused");
        assertThat(failure.isTransient()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:mysql://127.0.0.1:%d/tourism", "jdbc:postgresql://127.0.0.1:%d/tourism"})
    void doesNotWaitForeverForAServerThatSaysNothing(String url) throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            var failure = failure(source(url.formatted(silent.getLocalPort()), Duration.ofSeconds(1)));

            assertThat(failure).hasMessageStartingWith("source 'tourism' is down: ");
            assertThat(failure.isTransient()).isTrue();
        }
    }

    @Test
    void namesADriverThatIsNotThere() {
        assertThat(failure(source(
                        "jdbc:oracle:thin:reader/hush-hush@//db:1521/x?password=hush-hush", Duration.ofSeconds(5))))
                .hasMessageStartingWith("source 'tourism' has no driver here; put its jar into the folder lib/")
                .hasMessageContaining("No suitable driver")
                .returns(false, SourceException::isTransient);
    }

    @Test
    void doesNotMakeADatabaseByLookingForIt(@TempDir Path folder) throws IOException {
        assertThat(failure(source("jdbc:h2:file:" + folder.resolve("tourism"), Duration.ofSeconds(5))))
                .hasMessageStartingWith("source 'tourism' is down: ");

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void saysThatALoginIsRefused(TestStore server) throws SQLException {
        new TestDepartment(server).makeDigits();

        assertThat(failure(source(server.url(), Duration.ofSeconds(10))))
                .hasMessageStartingWith("source 'tourism' refused the login: ")
                .returns(false, SourceException::isTransient);
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void saysWhyAQueryIsRefused(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();

        assertThatThrownBy(() -> department.rows(reading("SELECT d FROM nowhere", D)))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.isTransient()).isFalse())
                .message()
                .startsWith("source 'tourism' refused the query: ")
                .containsIgnoringCase("nowhere")
                .doesNotContain("SQL statement")
                .doesNotContain("\n");
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void writesNothing(TestStore server) throws SQLException {
        var department = new TestDepartment(server);
        department.makeDigits();
        var writing = switch (server.name()) {
            case "h2" -> "SELECT d FROM FINAL TABLE (INSERT INTO digit VALUES (10))";
            case "postgres" -> "WITH w AS (INSERT INTO digit VALUES (10) RETURNING d) SELECT d FROM w";
            default -> "INSERT INTO digit VALUES (10)";
        };
        for (var sql :
                new String[] {writing, "DELETE FROM digit", "DROP TABLE digit", "SELECT d FROM digit; DELETE FROM digit"
                }) {
            ignored(() -> department.rows(reading(sql, D)));
            ignored(() -> department.source().contract(reading(sql, D)));
        }

        assertThat(department.number("SELECT COUNT(*) FROM digit")).isEqualTo(10);
    }

    @ParameterizedTest
    @ValueSource(strings = {"DELETE FROM digit", "UPDATE digit SET d = 1", "SELECT d FROM digit; DELETE FROM digit"})
    void refusesToWrite(String sql) throws SQLException {
        for (var server : TestServers.sources().toList()) {
            var department = new TestDepartment(server);
            department.makeDigits();

            assertThatThrownBy(() -> department.rows(reading(sql, D)))
                    .as(server.name())
                    .isInstanceOf(SourceException.class);
        }
    }

    @ParameterizedTest
    @CsvSource({"mysql, SELECT SLEEP(600) AS d", "postgres, SELECT 1 AS d FROM pg_sleep(600)"})
    void stopsWaitingForAStatement(String server, String sql) {
        var source = new TestDepartment(TestServers.source(server)).source(Duration.ofSeconds(1));

        assertThatThrownBy(() -> source.open(reading(sql, D)).next(1))
                .isInstanceOfSatisfying(
                        SourceException.class, e -> assertThat(e.isTransient()).isTrue())
                .hasMessageStartingWith("source 'tourism' did not answer within 1 s: ");
    }

    @ParameterizedTest
    @CsvSource({"mysql, SELECT SLEEP(600) AS d", "postgres, SELECT 1 AS d FROM pg_sleep(600)"})
    void asksForColumnsWithoutRunningTheQuery(String server, String sql) {
        var source = new TestDepartment(TestServers.source(server)).source(Duration.ofSeconds(5));

        assertThat(source.contract(reading(sql, D))).isEmpty();
    }

    @Test
    void handsOutADateThatIsNoneAsABadCell() throws SQLException {
        var department = new TestDepartment(TestServers.source("mysql"));
        department.execute(
                "SET sql_mode = ''",
                "CREATE TABLE guest (day DATE)",
                "INSERT INTO guest VALUES ('0000-00-00'), ('2023-12-31')");

        assertThat(department.rows(reading("SELECT day FROM guest ORDER BY day", new Column("day", CellType.DATE))))
                .first()
                .satisfies(row -> assertThat(row.get(0))
                        .isInstanceOfSatisfying(
                                BadCell.class, bad -> assertThat(bad.reason()).isEqualTo("is not a date")));
    }

    @Test
    void readsDaysAndTimesThroughADriverThatHasTextsOnly() throws SQLException {
        var server = TestServers.source("h2");
        new TestDepartment(server)
                .execute(
                        "CREATE TABLE guest (id INT, arrived DATE, recorded TIMESTAMP(9))",
                        "INSERT INTO guest VALUES (1, '2023-12-31', '2023-12-31 23:59:59.123456789')",
                        "INSERT INTO guest VALUES (2, NULL, NULL), (3, '2024-01-01', '2024-01-01 00:00:00')");
        var sql = "SELECT arrived, recorded FROM guest WHERE arrived IS NULL OR (arrived <= :to AND recorded <= :asOf)"
                + " ORDER BY id";
        try (var driver = new StubbornDriver();
                var rows = stubborn(driver, server)
                        .open(reading(
                                sql, new Column("arrived", CellType.DATE), new Column("recorded", CellType.INSTANT)))) {
            var block = Objects.requireNonNull(rows.next(100));

            assertThat(block.size()).isEqualTo(2);
            assertThat(block.cell(0, 0)).isEqualTo(LocalDate.of(2023, 12, 31));
            assertThat(block.cell(1, 0)).isEqualTo(Instant.parse("2023-12-31T16:59:59.123456789Z"));
            assertThat(block.cell(0, 1)).isNull();
            assertThat(block.cell(1, 1)).isNull();
        }
    }

    private static JdbcSource stubborn(StubbornDriver driver, TestStore server) {
        var url = server.url().replace("jdbc:h2:", StubbornDriver.PREFIX);
        assertThat(driver.acceptsURL(url)).isTrue();
        return new JdbcSource(
                "stubborn",
                true,
                url,
                server.username(),
                server::password,
                Duration.ofSeconds(5),
                TestDepartment.ZONE,
                AmountWords.NONE);
    }

    @Test
    void readsThroughADriverThatRefusesEveryHint() throws SQLException {
        var server = TestServers.source("h2");
        new TestDepartment(server).makeDigits();
        try (var driver = new StubbornDriver()) {
            var source = stubborn(driver, server);

            assertThat(source.contract(reading("SELECT d FROM digit", D))).isEmpty();
            try (var rows = source.open(reading("SELECT d FROM digit", D))) {
                assertThat(rows.next(100)).isNotNull().extracting(Block::size).isEqualTo(10);
            }
            assertThatThrownBy(() -> source.open(reading("SELECT d FROM nowhere", D)))
                    .hasMessageStartingWith("source 'stubborn' refused the query: ")
                    .message()
                    .containsIgnoringCase("nowhere");
        }
    }

    /** Some databases cast to no text without a length. */
    @Test
    void advisesATextOfSomeLengthWhereTheDatabaseIsUnknown() throws SQLException {
        var server = TestServers.source("h2");
        new TestDepartment(server).execute("CREATE TABLE guest (photo VARBINARY(9))");
        try (var driver = new StubbornDriver()) {
            assertThat(stubborn(driver, server)
                            .contract(reading("SELECT photo FROM guest", new Column("photo", CellType.TEXT))))
                    .singleElement()
                    .asString()
                    .endsWith("; let the query give CAST(photo AS VARCHAR(100))");
        }
    }

    @Test
    void saysNothingOfItsUrlWhenPrinted() {
        assertThat(source("jdbc:mysql://reader:hush-hush@db/tourism", Duration.ofSeconds(1)))
                .hasToString("JdbcSource[tourism]");
    }

    private static void ignored(Runnable work) {
        try {
            work.run();
        } catch (SourceException e) {
            assertThat(e).hasMessageContaining("tourism");
        }
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
