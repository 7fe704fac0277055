package org.tiendo.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestServersIT {

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void givesAnEmptyStoreThatTakesTables(TestStore store) throws SQLException {
        try (var connection = DriverManager.getConnection(store.url(), store.username(), store.password());
                var statement = connection.createStatement()) {
            statement.execute("CREATE TABLE figure (amount DECIMAL(38, 16), known_at DATETIME(6))");
            assertThat(statement.executeUpdate("INSERT INTO figure VALUES (1, CURRENT_TIMESTAMP(6))"))
                    .isEqualTo(1);
        }
    }

    @Test
    void givesEveryTestItsOwnDatabase() {
        assertThat(TestServers.store("mysql").url())
                .isNotEqualTo(TestServers.store("mysql").url());
    }

    @Test
    void startsPostgres() throws SQLException {
        var server = PostgresServer.running();
        try (var connection = server.connect(server.jdbcUrl("source"))) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo("PostgreSQL");
        }
    }
}
