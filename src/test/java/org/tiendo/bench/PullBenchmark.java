package org.tiendo.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tiendo.ledger.Ledger;
import org.tiendo.pipeline.BatchLauncher;
import org.tiendo.pipeline.Nights;
import org.tiendo.run.Engine;
import org.tiendo.run.OwnRuns;
import org.tiendo.run.Runs;
import org.tiendo.run.StartedBy;
import org.tiendo.servers.MySqlServer;
import org.tiendo.store.Leases;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** Compares a pull with a plain JDBC loop over the same rows of a real MySQL, turn by turn in one process. */
final class PullBenchmark {

    private static final Clock CLOCK = Clock.systemUTC();

    private PullBenchmark() {}

    /** @param arguments how many rows, and how many turns each takes; the first turn warms up and does not count */
    public static void main(String[] arguments) throws IOException, SQLException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000_000;
        int turns = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 6;
        var register = Register.of(MySqlServer.running(), rows);
        var folder = Files.createTempDirectory("tiendo-bench");
        var catalog = new RegisterHome(register, folder).catalog();
        var address = new StoreAddress("jdbc:h2:file:" + folder.resolve("store"), "sa", "");
        try (var store = Store.open(address, StoreHolder.thisProcess("bench", CLOCK.instant()), Duration.ZERO)) {
            var jdbc = JdbcClient.create(store.dataSource());
            var ledger = Ledger.over(jdbc);
            Engine engine = Engine.over(store.dataSource(), new JdbcTransactionManager(store.dataSource()));
            var runs = new Runs(engine, new Leases(jdbc), new OwnRuns("bench"));
            var launcher = new BatchLauncher(runs, catalog, ledger, CLOCK);
            var nights = new Nights(launcher, catalog, ledger.pullReports(), new StartedBy("bench", "bench", ""));
            compare(rows, turns, new PlainLoop(register), new TimedPull(nights, ledger));
        }
    }

    private static void compare(int rows, int turns, PlainLoop plain, TimedPull pull) throws SQLException {
        List<Turn> counted = new ArrayList<>();
        for (int number = 0; number < turns; number++) {
            long start = System.nanoTime();
            BigDecimal sum = plain.run();
            var loop = Duration.ofNanos(System.nanoTime() - start);
            var turn = new Turn(loop, pull.run(rows, sum));
            System.out.printf("turn %d: loop %s, pull %s%n", number, seconds(turn.loop()), seconds(turn.pull()));
            if (number > 0) {
                counted.add(turn);
            }
        }
        report(rows, counted);
    }

    /** The ratio is the median of the turns' own, since whatever else the machine does slows both ways of a turn. */
    private static void report(int rows, List<Turn> turns) {
        System.out.printf("%n| rows | JDBC loop | pull | ratio |%n| --- | --- | --- | --- |%n");
        System.out.printf(
                "| %,d | %s | %s | %.2f |%n",
                rows,
                seconds(median(turns, Turn::loop)),
                seconds(median(turns, Turn::pull)),
                median(turns, Turn::ratio));
    }

    private static <T extends Comparable<T>> T median(List<Turn> turns, Function<Turn, T> measure) {
        return turns.stream().map(measure).sorted().toList().get(turns.size() / 2);
    }

    private static String seconds(Duration duration) {
        return "%.2f s".formatted(duration.toNanos() / 1e9);
    }

    /** The loop and the pull, right after each other. */
    private record Turn(Duration loop, Duration pull) {

        double ratio() {
            return (double) pull.toNanos() / loop.toNanos();
        }
    }
}
