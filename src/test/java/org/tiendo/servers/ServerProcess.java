package org.tiendo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** A server's process: it ends with the process that started it, even when that one is killed. */
final class ServerProcess {

    /** The shell holds the other end of a pipe to us: when we are gone its read ends, and so does the server. */
    private static final String ENDS_WITH_US = """
            exec 3<&0
            "$@" & server=$!
            (read -r end <&3; kill -TERM $server) 2>/dev/null & guard=$!
            wait $server
            code=$?
            kill $guard 2>/dev/null
            exit $code
            """;

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(90);
    private static final Queue<ServerProcess> RUNNING = new ConcurrentLinkedQueue<>();

    private final Process process;
    private final Path log;

    private ServerProcess(Process process, Path log) {
        this.process = process;
        this.log = log;
    }

    static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Runs a command to its end. */
    static void run(List<String> command, Path log) {
        var process = started(command, log);
        if (!process.awaitEnd(LONGEST_WAIT) || process.process.exitValue() != 0) {
            throw process.failure("did not do its work");
        }
    }

    /** Starts a server and waits until it lets us in. */
    static ServerProcess start(List<String> command, Path log, String url, String username, String password) {
        var guarded = new ArrayList<>(List.of("sh", "-c", ENDS_WITH_US, "sh"));
        guarded.addAll(command);
        var server = started(guarded, log);
        RUNNING.add(server);
        server.awaitReady(() -> accepts(url, username, password));
        return server;
    }

    /**
     * Starts a server that ends when its standard input does, and waits until a line of its output says that it is ready.
     *
     * @param ready how that line begins
     * @return the rest of that line
     */
    static String startOnInput(List<String> command, Path log, String ready) {
        var server = started(command, log);
        RUNNING.add(server);
        server.awaitReady(() -> server.line(ready).isPresent());
        return server.line(ready).orElseThrow();
    }

    /** Asks all servers to end and waits until they have; for the end of this process. */
    static void stopAll() {
        RUNNING.forEach(ServerProcess::askToEnd);
        RUNNING.forEach(server -> server.awaitEnd(Duration.ofSeconds(20)));
    }

    /** Asks it to end and waits until it has. */
    void stop() {
        askToEnd();
        if (!awaitEnd(LONGEST_WAIT)) {
            throw failure("did not end");
        }
        RUNNING.remove(this);
    }

    private static ServerProcess started(List<String> command, Path log) {
        try {
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            return new ServerProcess(builder.start(), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void awaitReady(BooleanSupplier isReady) {
        long until = System.nanoTime() + LONGEST_WAIT.toNanos();
        while (!isReady.getAsBoolean()) {
            if (awaitEnd(Duration.ofMillis(100))) {
                throw failure("ended");
            }
            if (System.nanoTime() > until) {
                askToEnd();
                throw failure("did not become ready");
            }
        }
    }

    private static boolean accepts(String url, String username, String password) {
        try (var connection = DriverManager.getConnection(url, username, password)) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    /** The rest of the first line of its output that begins so. */
    private Optional<String> line(String start) {
        try (Stream<String> lines = Files.lines(log, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> line.startsWith(start))
                    .map(line -> line.substring(start.length()))
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void askToEnd() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
    }

    private boolean awaitEnd(Duration longest) {
        try {
            return process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private IllegalStateException failure(String what) {
        try {
            return new IllegalStateException(
                    process.info().command().orElse("The server") + " " + what + ":\n" + Files.readString(log));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
