package org.tiendo.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/** Another process that holds an embedded store until it is told to end, or killed. */
final class HoldingProcess implements AutoCloseable {

    static final String COMMAND = "tiendo run --date 2023-12-31";
    static final Instant SINCE = Instant.parse("2024-01-01T01:00:00Z");

    private static final String READY = "ready";
    private static final String SHARING = "sharing";

    private final Process process;

    private HoldingProcess(Process process) {
        this.process = process;
    }

    static HoldingProcess start(String url) throws IOException {
        return start(url, "");
    }

    /** Another process that holds an embedded store and lets others in. */
    static HoldingProcess sharing(String url) throws IOException {
        return start(url, SHARING);
    }

    private static HoldingProcess start(String url, String sharing) throws IOException {
        var process = new ProcessBuilder(
                        Path.of(property("java.home"), "bin", "java").toString(),
                        "-cp",
                        property("java.class.path"),
                        HoldingProcess.class.getName(),
                        url,
                        sharing)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        String line = output.readLine();
        while (line != null && !line.equals(READY)) {
            line = output.readLine();
        }
        return new HoldingProcess(process);
    }

    public static void main(String[] arguments) throws IOException {
        var address = new StoreAddress(arguments[0], "sa", "");
        try (Store store = Store.open(address, StoreHolder.thisProcess(COMMAND, SINCE), Duration.ZERO)) {
            if (arguments[1].equals(SHARING)) {
                store.share();
            }
            System.out.println(READY);
            int end = System.in.read();
            System.out.println("ended by " + end);
        }
    }

    long pid() {
        return process.pid();
    }

    int awaitedEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** Lets it end in its own time. */
    void askToEnd() throws IOException {
        process.getOutputStream().close();
    }

    /** Kills it, if it has not ended. */
    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }
}
