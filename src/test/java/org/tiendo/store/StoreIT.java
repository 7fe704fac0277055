package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.TestLedger;
import org.tiendo.servers.MySqlServer;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;

class StoreIT {

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void isThereWhenItIsOpenedAgain(TestStore place) {
        try (Store store = TestLedger.open(place)) {
            new Leases(JdbcClient.create(store.dataSource())).take("kept", "somebody", Duration.ofHours(1));
        }
        try (Store store = TestLedger.open(place)) {
            assertThat(new Leases(JdbcClient.create(store.dataSource())).current("kept"))
                    .isPresent();
        }
    }

    /** The migrations would not be taken for the same: whoever compared them would refuse the store. */
    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void comparesTheTablesWithItsMigrationsOnlyOnce(TestStore place) throws SQLException {
        TestLedger.open(place).close();
        execute(place, "UPDATE %s SET `checksum` = `checksum` + 1");

        TestLedger.open(place).close();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void refusesAStoreThatALaterVersionHasOpenedSince(TestStore place) throws SQLException {
        TestLedger.open(place).close();
        execute(place, """
                INSERT INTO %s (`installed_rank`, `version`, `description`, `type`, `script`, `installed_by`, `execution_time`, `success`)
                VALUES (999, '999', 'later', 'SQL', 'V999__later.sql', 'somebody', 1, TRUE)
                """);

        assertThatThrownBy(() -> TestLedger.open(place)).isInstanceOf(StoreException.class);
    }

    /** @param sql with the place for the table of migrations, and names as MySQL quotes them */
    private static void execute(TestStore place, String sql) throws SQLException {
        String quote = Vendor.of(TestLedger.address(place)).quoted("");
        try (var connection = connect(place);
                var statement = connection.createStatement()) {
            statement.execute(sql.formatted("`flyway_schema_history`").replace("`", quote.substring(1)));
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void goesByUtcWhateverTheZoneOfTheProcess(TestStore place) {
        TimeZone usual = TimeZone.getDefault();
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
        try (Store store = TestLedger.open(place)) {
            var leases = new Leases(JdbcClient.create(store.dataSource()));

            assertThat(leases.take("now", "somebody", Duration.ofMinutes(2))
                            .orElseThrow()
                            .until())
                    .isBetween(Instant.now(), Instant.now().plus(3, ChronoUnit.MINUTES));
        } finally {
            TimeZone.setDefault(usual);
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void refusesAWrongPasswordWithoutRepeatingIt(TestStore place) throws SQLException {
        // An embedded database takes the password of the first who comes.
        connect(place).close();
        var wrong = new StoreAddress(place.url(), place.username(), "s3cret");

        assertThatThrownBy(() -> Store.open(wrong, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(wrong.place(), "\"" + place.username() + "\"", "TIENDO_STORE_PASSWORD")
                .hasMessageNotContaining("s3cret");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void refusesADatabaseThatHoldsSomethingElse(TestStore place) throws SQLException {
        var address = TestLedger.address(place);
        try (var connection = connect(place);
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE somebody_elses (id INT)");
        }

        assertThatThrownBy(() -> Store.open(address, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(address.place(), "has to be empty");
    }

    @Test
    void saysWhichServerIsDown() throws IOException {
        int nobody;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = socket.getLocalPort();
        }
        var address = new StoreAddress("jdbc:mysql://127.0.0.1:" + nobody + "/tiendo", "clerk", "s3cret");

        assertThatThrownBy(() -> Store.open(address, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll("127.0.0.1:" + nobody + "/tiendo", "Connection refused", "TIENDO_STORE_URL")
                .hasMessageNotContaining("s3cret");
    }

    @Test
    void saysThatADatabaseDoesNotExist() {
        var server = MySqlServer.running();
        String url = server.jdbcUrl("there") + "_not";
        var address = new StoreAddress(url, server.username(), server.password());

        assertThatThrownBy(() -> Store.open(address, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .hasMessageContainingAll(address.place(), "does not exist", "CREATE DATABASE");
    }

    @Test
    void saysWhichFolderCannotBeUsed(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("data"), "a file where a folder should be");
        var address = new StoreAddress("jdbc:h2:file:" + file.resolve("tiendo"), "sa", "");

        assertThatThrownBy(() -> Store.open(address, TestLedger.TESTS, Duration.ZERO))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("folder " + file);
    }

    private static Connection connect(TestStore place) throws SQLException {
        return DriverManager.getConnection(place.url(), place.username(), place.password());
    }
}
