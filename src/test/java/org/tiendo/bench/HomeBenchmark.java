package org.tiendo.bench;

import java.io.File;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Times the commands on the home of the worked example with its embedded store, as whole processes, against the start
 * of an empty Spring Boot program; then a backfill of a year and the check of its editions, once.
 */
final class HomeBenchmark {

    private static final String NIGHT = "2023-12-31";
    private static final Totals NOTHING = new Totals(0, 0, BigDecimal.ZERO);

    private final Path home;

    private HomeBenchmark(Path home) {
        this.home = home;
    }

    /** @param arguments the rounds, and the folder for all it makes */
    public static void main(String[] arguments) throws Exception {
        int rounds = Integer.parseInt(arguments[0]);
        Path folder = Path.of(arguments[1]).toAbsolutePath();
        copy(Path.of("config"), folder.resolve("home/config"));
        copy(Path.of("jobs"), folder.resolve("home/jobs"));
        var bench = new HomeBenchmark(folder.resolve("home"));
        bench.tiendo("run", "--date", NIGHT).run();
        System.out.printf("The home of the worked example; %d rounds%n%n%s", rounds, Comparison.HEAD);
        for (Contender command : List.of(
                bench.tiendo("version"),
                bench.tiendo("validate"),
                bench.tiendo("board", "--date", NIGHT),
                bench.tiendo("run", "--date", NIGHT))) {
            System.out.print(new Comparison("`" + command.said() + "`", List.of(command, empty())).run(1, rounds));
        }
        System.out.printf("%n| once | time | processors |%n| --- | --- | --- |%n");
        for (Contender command :
                List.of(bench.tiendo("backfill", "--from", "2023-01-01", "--to", NIGHT), bench.tiendo("verify"))) {
            var timed = command.run();
            System.out.printf(
                    "| `%s` | %.1f s | %.1f s |%n",
                    command.said(), timed.time().toNanos() / 1e9, timed.worked().toNanos() / 1e9);
        }
    }

    private Contender tiendo(String... arguments) {
        List<String> command =
                new ArrayList<>(List.of(Path.of("tiendo").toAbsolutePath().toString()));
        command.addAll(Arrays.asList(arguments));
        command.addAll(List.of("--home", home.toString()));
        return new Program("tiendo " + String.join(" ", arguments), command, Map.of(), said -> NOTHING);
    }

    /** Without the settings and the logging of this program, which it would take for its own. */
    private static Contender empty() {
        String libraries = Stream.of(property("java.class.path").split(File.pathSeparator, -1))
                .filter(part -> !part.equals("target/classes"))
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = List.of(
                Path.of(property("java.home"), "bin", "java").toString(),
                "-Dspring.config.name=nothing",
                "-cp",
                libraries,
                EmptyBoot.class.getName());
        return new Program("an empty Spring Boot program", command, Map.of(), said -> NOTHING);
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name));
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path copied = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copied);
                } else {
                    Files.copy(file, copied);
                }
            }
        }
    }
}
