package org.tiendo;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program as it is installed, in a process of its own; destroyed when it is closed. */
final class TiendoProcess implements AutoCloseable {

    private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
    /** In megabytes; enough for any usual home. */
    private static final int HEAP = 256;

    private static final AtomicInteger STARTED = new AtomicInteger();

    private final Process process;
    private final Path output;

    private TiendoProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static TiendoProcess start(Home home, String... arguments) {
        return start(home, List.of(), arguments);
    }

    /** @param heap in megabytes */
    static TiendoProcess start(Home home, int heap, String... arguments) {
        return start(home, heap, List.of(), arguments);
    }

    /** @param before folders that the class path begins with */
    static TiendoProcess start(Home home, List<Path> before, String... arguments) {
        return start(home, HEAP, before, arguments);
    }

    private static TiendoProcess start(Home home, int heap, List<Path> before, String... arguments) {
        Stream<Path> classes = Stream.concat(before.stream(), Stream.of(Path.of(property("tiendo.app"), "tiendo.jar")));
        List<String> command = new ArrayList<>(List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-Xmx" + heap + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classes.map(Path::toString).collect(Collectors.joining(File.pathSeparator)),
                "org.tiendo.Tiendo"));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--home", home.files().folder().toString()));
        Path output = home.files().folder().resolve("process-" + STARTED.incrementAndGet() + ".log");
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile());
        builder.environment().putAll(home.files().environment());
        try {
            return new TiendoProcess(builder.start(), output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long pid() {
        return process.pid();
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly();
        await();
    }

    /** As {@code kill} does; waits for the end. */
    int terminate() {
        process.destroy();
        return await();
    }

    int await() {
        try {
            if (!process.waitFor(LONGEST_WAIT.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("the process does not end:\n" + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it has printed so far. */
    String output() {
        try {
            return Files.readString(output);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        await();
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name));
    }
}
