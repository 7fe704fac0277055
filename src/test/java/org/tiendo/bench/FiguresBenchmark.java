package org.tiendo.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.ledger.Appended;
import org.tiendo.ledger.Ledger;
import org.tiendo.ledger.Stating;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/**
 * Compares what the ledger does with the figures of one pull, which is to find what is known and to append what is new,
 * with batched inserts of as many rows into the same table, in one transaction each.
 */
final class FiguresBenchmark {

    private static final Instant FIRST_PULL = Instant.parse("2024-01-01T00:00:00Z");
    private static final LocalDate FIRST_DAY = LocalDate.of(2022, 1, 1);
    private static final int AREAS = 100;
    private static final int DAYS = 700;
    private static final int BATCH = 1000;

    private static final String INSERT = """
            INSERT INTO observation (run_id, job, series, area, period_start, period_end, origin, bound, amount,
                status, stated_at, known_at, appended_at, vintage, is_withdrawn)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    /** The state of a job's figures in the ledger when it states them. */
    private enum State {
        NEW,
        UNCHANGED,
        CHANGED
    }

    private final Store store;
    private final int figures;
    private int round;

    private FiguresBenchmark(Store store, int figures) {
        this.store = store;
        this.figures = figures;
    }

    /** @param arguments figures, rounds, and kinds of store: h2, mysql, mariadb */
    public static void main(String[] arguments) throws Exception {
        int figures = Integer.parseInt(arguments[0]);
        int rounds = Integer.parseInt(arguments[1]);
        System.out.printf("%,d figures, %d rounds%n%n%s", figures, rounds, Comparison.HEAD);
        for (String kind : List.of(arguments).subList(2, arguments.length)) {
            TestStore server = TestServers.store(kind);
            var address = new StoreAddress(server.url(), server.username(), server.password());
            try (var store = Store.open(address, StoreHolder.thisProcess("bench", FIRST_PULL), Duration.ZERO)) {
                for (State state : State.values()) {
                    System.out.print(new FiguresBenchmark(store, figures)
                            .comparison(kind, state)
                            .run(1, rounds));
                }
            }
        }
        // The server's threads would keep this process.
        System.exit(0);
    }

    private Comparison comparison(String kind, State state) {
        String title = "figures, " + state.name().toLowerCase(Locale.ROOT) + ", " + kind;
        return new Comparison(
                title,
                List.of(new Way("tiendo", () -> append(state)), new Way("batched inserts", () -> insert(state))));
    }

    private Contender.Timed append(State state) {
        var ledger = Ledger.over(JdbcClient.create(store.dataSource()));
        var transaction = new TransactionTemplate(new JdbcTransactionManager(store.dataSource()));
        String job = state + "-" + ++round;
        if (state != State.NEW) {
            transaction.execute(status -> Stating.append(ledger.observations(), 1, job, stated(job, 0), FIRST_PULL));
        }
        List<Observation> stated = stated(job, state == State.CHANGED ? 1 : 0);
        long start = System.nanoTime();
        Appended appended = transaction.execute(
                status -> Stating.append(ledger.observations(), 2, job, stated, FIRST_PULL.plusSeconds(60)));
        var time = Duration.ofNanos(System.nanoTime() - start);
        long found = (long) appended.first() + appended.changed() + appended.unchanged();
        return new Contender.Timed(time, Duration.ZERO, new Totals(found, 0, BigDecimal.ZERO));
    }

    private Contender.Timed insert(State state) throws SQLException {
        List<Observation> rows = stated("inserted-" + state + "-" + ++round, 0);
        long start = System.nanoTime();
        long inserted = 0;
        try (Connection connection = store.dataSource().getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (Observation row : rows) {
                    bind(insert, row);
                    insert.addBatch();
                    if (++inserted % BATCH == 0) {
                        insert.executeBatch();
                    }
                }
                insert.executeBatch();
            }
            connection.commit();
        }
        var time = Duration.ofNanos(System.nanoTime() - start);
        return new Contender.Timed(time, Duration.ZERO, new Totals(inserted, 0, BigDecimal.ZERO));
    }

    private static void bind(PreparedStatement insert, Observation row) throws SQLException {
        Timestamp known = Timestamp.from(row.knownAt());
        insert.setLong(1, 1);
        insert.setString(2, row.job());
        insert.setString(3, row.series());
        insert.setString(4, row.area());
        insert.setDate(5, Date.valueOf(row.period().start()));
        insert.setDate(6, Date.valueOf(row.period().end()));
        insert.setString(7, row.origin());
        insert.setString(8, row.amount().bound().symbol());
        insert.setBigDecimal(9, row.amount().value());
        insert.setString(10, "official");
        insert.setTimestamp(11, known);
        insert.setTimestamp(12, known);
        insert.setTimestamp(13, known);
        insert.setInt(14, 1);
        insert.setBoolean(15, false);
    }

    /** Figures of some series, each in every area on some days. */
    private List<Observation> stated(String job, int more) {
        List<Observation> stated = new ArrayList<>(figures);
        IntStream.range(0, figures)
                .mapToObj(number -> new Observation(
                        job,
                        "",
                        job + "-" + number / (AREAS * DAYS),
                        "area-" + number % AREAS,
                        Period.day(FIRST_DAY.plusDays(number / AREAS % DAYS)),
                        Amount.exact(BigDecimal.valueOf(number * 100L + more, 2)),
                        DataStatus.OFFICIAL,
                        FIRST_PULL))
                .forEach(stated::add);
        return stated;
    }

    private record Way(String said, Run of) implements Contender {

        private interface Run {
            Timed run() throws SQLException;
        }

        @Override
        public Timed run() throws SQLException {
            return of.run();
        }
    }
}
