package org.tiendo.servers;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The JDK and the class path that Trino needs, each null where it is missing. */
final class TrinoFiles {

    private static final int LEAST_JAVA = 25;

    private static final int MOST_MINUTES = 10;

    private static final Path SOURCES = Path.of("src", "test", "trino").toAbsolutePath();

    private TrinoFiles() {}

    /** The program that starts the server, as a single source file. */
    static Path program() {
        return SOURCES.resolve("RunTrino.java");
    }

    /** The output of Maven. */
    static Path log() {
        return Folders.servers().resolve("trino-maven.log");
    }

    /** The launcher of a JDK 25 or later. */
    static @Nullable Path java() {
        Stream<Path> named = Stream.of("JAVA_HOME_25", "JAVA_HOME")
                .flatMap(variable -> Stream.ofNullable(System.getenv(variable)))
                .map(Path::of);
        Stream<Path> own = Stream.of(Path.of(Objects.requireNonNull(System.getProperty("java.home"))));
        return Stream.of(named, own, installed())
                .flatMap(homes -> homes)
                .filter(home -> version(home) >= LEAST_JAVA)
                .map(home -> home.resolve("bin").resolve("java"))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Path> installed() {
        Path folder = Path.of("/usr/lib/jvm");
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> homes = Files.list(folder)) {
            return homes.sorted().toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    /** The major version of a JDK, which alone has a compiler; 0 for none. */
    private static int version(Path home) {
        if (!Files.isExecutable(home.resolve("bin").resolve("javac"))) {
            return 0;
        }
        var release = new Properties();
        try (var text = Files.newBufferedReader(home.resolve("release"))) {
            release.load(text);
            String version = Objects.requireNonNull(release.getProperty("JAVA_VERSION", "0"))
                    .replace("\"", "");
            return Integer.parseInt(version.split("[.\\-+]", -1)[0]);
        } catch (IOException | NumberFormatException e) {
            return 0;
        }
    }

    /** The class path, which Maven resolves once for a build; processes of a build wait for each other. */
    static @Nullable String classPath() {
        String version = Objects.requireNonNull(System.getProperty("tiendo.test.trino.version"));
        Path kept = Folders.servers().resolve("trino-" + version + ".classpath");
        try {
            Files.createDirectories(Folders.servers());
            try (var channel = FileChannel.open(
                            Folders.servers().resolve("trino.lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                boolean isThere = lock.isValid() && (isWhole(kept) || (isResolved(version, kept) && isWhole(kept)));
                return isThere ? Files.readString(kept).strip() : null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isWhole(Path kept) throws IOException {
        return Files.exists(kept)
                && Stream.of(Files.readString(kept).strip().split(File.pathSeparator, -1))
                        .allMatch(file -> Files.exists(Path.of(file)));
    }

    private static boolean isResolved(String version, Path kept) throws IOException {
        var maven = new ProcessBuilder(List.of(
                        "mvn",
                        "-B",
                        "-q",
                        "-f",
                        SOURCES.resolve("pom.xml").toString(),
                        "-Dtrino.version=" + version,
                        "-Dmdep.outputFile=" + kept,
                        "org.apache.maven.plugins:maven-dependency-plugin:3.10.0:build-classpath"))
                .redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                .redirectOutput(log().toFile());
        try {
            Process process = maven.start();
            if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            Files.writeString(log(), e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
