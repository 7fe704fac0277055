package org.tiendo.bench;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Store;
import org.tiendo.ledger.StoreAddress;
import org.tiendo.ledger.StoreHolder;
import org.tiendo.pipeline.Engine;
import org.tiendo.pipeline.Nights;
import org.tiendo.servers.MySqlServer;

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
            var ledger = Ledger.over(JdbcClient.create(store.dataSource()));
            var nights = new Nights(Engine.over(store.dataSource()), catalog, ledger, CLOCK, "bench");
            compare(rows, turns, new PlainLoop(register), new TimedPull(nights, ledger));
        }
    }

    private static void compare(int rows, int turns, PlainLoop plain, TimedPull pull) throws SQLException {
        List<Duration> loops = new ArrayList<>();
        List<Duration> pulls = new ArrayList<>();
        for (int turn = 0; turn < turns; turn++) {
            long start = System.nanoTime();
            BigDecimal sum = plain.run();
            Duration loop = Duration.ofNanos(System.nanoTime() - start);
            Duration pulled = pull.run(rows, sum);
            System.out.printf("turn %d  loop %s  pull %s%n", turn, seconds(loop), seconds(pulled));
            if (turn > 0) {
                loops.add(loop);
                pulls.add(pulled);
            }
        }
        report(rows, median(loops), median(pulls));
    }

    private static void report(int rows, Duration loop, Duration pull) {
        double ratio = (double) pull.toNanos() / loop.toNanos();
        System.out.printf("%n| rows | JDBC loop | pull | ratio |%n| --- | --- | --- | --- |%n");
        System.out.printf("| %,d | %s | %s | %.2f |%n", rows, seconds(loop), seconds(pull), ratio);
    }

    private static Duration median(List<Duration> durations) {
        return durations.stream().sorted().toList().get(durations.size() / 2);
    }

    private static String seconds(Duration duration) {
        return "%.2f s".formatted(duration.toNanos() / 1e9);
    }
}
