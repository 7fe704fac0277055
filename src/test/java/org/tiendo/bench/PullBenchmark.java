package org.tiendo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiendo.bench.RegisterHome.Kind;
import org.tiendo.servers.MySqlServer;

/**
 * Compares a pull with what people write without tiendo for one register: cold as whole processes, warm in one process.
 */
final class PullBenchmark {

    private static final String SMALL = "-Xmx128m";

    private final Inputs inputs;
    private final Path folder;
    private final int rounds;

    private PullBenchmark(Inputs inputs, Path folder, int rounds) {
        this.inputs = inputs;
        this.folder = folder;
        this.rounds = rounds;
    }

    /** @param arguments rows, rounds, the folder for all it makes, and the lines that are wanted (all of them if none) */
    public static void main(String[] arguments) throws Exception {
        int rows = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        var folder = Files.createDirectories(Path.of(arguments[2]).toAbsolutePath());
        List<String> lines = List.of(arguments).subList(3, arguments.length);
        var server = MySqlServer.running();
        // The tests' libraries have what the driver would trace its statements by; nobody's own program has.
        var inputs = new Inputs(
                server.jdbcUrl("register") + "?openTelemetry=DISABLED",
                server.username(),
                server.password(),
                folder.resolve("register.csv"));
        var register = Register.of(rows);
        register.writeTo(server, inputs.url());
        register.writeTo(inputs.file());
        System.out.printf(
                "%,d rows, %,d of them bad; %d rounds, %d processors, Java %s%n%n",
                register.rows(),
                register.rejects(),
                rounds,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        System.out.print(Comparison.HEAD);
        new PullBenchmark(inputs, folder, rounds).run(lines);
        // The server's threads would keep this process.
        System.exit(0);
    }

    private void run(List<String> lines) throws Exception {
        for (Kind kind : Kind.values()) {
            String line = kind.name().toLowerCase(Locale.ROOT);
            if (lines.isEmpty() || lines.contains(line)) {
                var home = RegisterHome.at(folder.resolve(line), kind, inputs);
                System.out.print(cold(home).run(1, rounds));
                System.out.print(warm(home).run(2, rounds));
            }
        }
    }

    private static List<Reference> references(Kind kind) {
        return switch (kind) {
            case ROWS -> List.of(Reference.JDBC_LOOP, Reference.BATCH_STEP);
            case SUMS -> List.of(Reference.GROUP_BY);
            case SOURCE -> List.of(Reference.CHECKED_GROUP_BY);
            case FILE -> List.of(Reference.COMMONS_CSV, Reference.FAST_CSV);
        };
    }

    private static String title(Kind kind) {
        return switch (kind) {
            case ROWS -> "rows of a table";
            case SUMS -> "sums from the server";
            case SOURCE -> "rows of a table, compute: source";
            case FILE -> "rows of a file";
        };
    }

    private Comparison cold(RegisterHome home) {
        var cold = new Cold(inputs);
        List<Contender> ways = new ArrayList<>(List.of(cold.tiendo(home, "")));
        references(home.kind()).forEach(reference -> ways.add(cold.reference(reference)));
        ways.add(cold.tiendo(home, SMALL));
        return new Comparison(title(home.kind()) + ", cold", ways);
    }

    private Comparison warm(RegisterHome home) {
        var warm = new Warm(inputs);
        List<Contender> ways = new ArrayList<>(List.of(warm.tiendo(home)));
        references(home.kind()).forEach(reference -> ways.add(warm.reference(reference)));
        return new Comparison(title(home.kind()) + ", warm", ways);
    }
}
