package org.tiendo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Prometheus's own checker, where there is one: named by PROMTOOL, or on the PATH. */
record Promtool(Path program) {

    /** What it came to. */
    record Said(int exit, String words) {}

    /** Aborts the test where there is none, and says so, since it would look like a test that has passed. */
    static Promtool orSkip(String check) {
        Optional<Promtool> found = find();
        if (found.isEmpty()) {
            String why = "Skipped: " + check + ", because promtool is neither on the PATH nor named by PROMTOOL.";
            System.err.println(why);
            Assumptions.abort(why);
        }
        return found.orElseThrow();
    }

    private static Optional<Promtool> find() {
        String named = System.getenv("PROMTOOL");
        String path = System.getenv("PATH");
        Stream<Path> places = named != null && !named.isBlank()
                ? Stream.of(Path.of(named))
                : Stream.of((path == null ? "" : path).split(":")).map(folder -> Path.of(folder, "promtool"));
        return places.filter(Files::isExecutable).findFirst().map(Promtool::new);
    }

    Said run(String input, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var stdin = process.getOutputStream()) {
                stdin.write(input.getBytes(StandardCharsets.UTF_8));
            }
            String words = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), words);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
