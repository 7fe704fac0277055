package org.tiendo.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.tiendo.source.TestDepartment.reading;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tiendo.servers.TrinoDriver;

/** Trino's driver on the way to a coordinator that is down, says nothing or refuses the login. */
class TrinoTroubleIT {

    @BeforeAll
    static void itsDriver() {
        TrinoDriver.register();
    }

    @Test
    void saysThatASourceIsDownAndWhy() throws IOException {
        int port;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }

        assertThat(failure(port))
                .hasMessageStartingWith("source 'tourism' is down: ")
                .hasMessageContaining("Failed to connect")
                .returns(true, SourceException::isTransient);
    }

    @Test
    @Timeout(90)
    void doesNotWaitForeverForAServerThatSaysNothing() throws IOException {
        try (var silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            assertThat(failure(silent.getLocalPort()))
                    .hasMessageStartingWith("source 'tourism' is down: ")
                    .returns(true, SourceException::isTransient);
        }
    }

    @Test
    void saysThatALoginIsRefused() throws IOException {
        assertThat(failureOf(401))
                .hasMessageStartingWith("source 'tourism' refused the login: ")
                .returns(false, SourceException::isTransient);
    }

    @Test
    void triesAgainWhereAProxyHasNoCoordinator() throws IOException {
        assertThat(failureOf(503))
                .hasMessageStartingWith("source 'tourism' is down: ")
                .returns(true, SourceException::isTransient);
    }

    private static SourceException failureOf(int status) throws IOException {
        var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        server.start();
        try {
            return failure(server.getAddress().getPort());
        } finally {
            server.stop(0);
        }
    }

    private static SourceException failure(int port) {
        var source = new JdbcSource(
                "tourism",
                true,
                "jdbc:trino://127.0.0.1:" + port + "/department",
                "reader",
                null,
                Duration.ofSeconds(2),
                TestDepartment.ZONE,
                AmountWords.NONE);
        return catchThrowableOfType(
                SourceException.class,
                () -> source.open(reading("SELECT 1 AS d", new Column("d", CellType.NUMBER)))
                        .close());
    }
}
