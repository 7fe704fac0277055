package org.tiendo.pipeline.pull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Compute;
import org.tiendo.catalog.JobCheck;
import org.tiendo.catalog.JobColumns;
import org.tiendo.catalog.JobSeries;
import org.tiendo.catalog.JobSeries.Absent;
import org.tiendo.catalog.JobSeries.Aggregation;
import org.tiendo.catalog.JobSeries.Grain;
import org.tiendo.distance.Observation;
import org.tiendo.distance.SeriesTraits.Kind;
import org.tiendo.ledger.Ledger;
import org.tiendo.servers.StatementLog;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.servers.TrinoServer;
import org.tiendo.source.GroupKey;
import org.tiendo.source.GroupedReading;
import org.tiendo.source.Groups;
import org.tiendo.source.Rows;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** A source that adds up its rows itself comes to the figures, counts and rejects that its single rows come to. */
class AtTheSourceIT {

    private static final int ROWS = 400;
    private static final int SEEDS = 24;

    /** A query of Trino takes a second where one of a database takes some milliseconds. */
    private static final int SEEDS_BEHIND_TRINO = 6;

    /** The result of a reading. Where two rows have the same key, it also shows which of the two counts. */
    private record Result(
            String counts,
            List<Observation> figures,
            List<Observation> zeros,
            List<String> rejects,
            List<String> lost) {}

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void isTheSameAsRowByRow(TestStore server) throws Exception {
        assertSameAsRowByRow(server, SEEDS);
    }

    @Test
    void isTheSameAsRowByRowBehindTrino() throws Exception {
        assertSameAsRowByRow(TrinoServer.source(), SEEDS_BEHIND_TRINO);
    }

    private static void assertSameAsRowByRow(TestStore server, int seeds) throws Exception {
        try (Store store = store()) {
            JdbcClient jdbc = JdbcClient.create(store.dataSource());
            for (long seed = 0; seed < seeds; seed++) {
                var register = new NastyRegister(server, seed);
                register.make(ROWS);
                assertSameAsRowByRow(job(server, register, new Random(seed)), jdbc, server + ", seed " + seed);
            }
        }
    }

    private static Store store() {
        TestStore address = TestServers.store("h2");
        return Store.open(
                new StoreAddress(address.url(), address.username(), address.password()),
                StoreHolder.thisProcess("the tests", Instant.EPOCH),
                Duration.ZERO);
    }

    private static void assertSameAsRowByRow(SourceJob job, JdbcClient jdbc, String name) {
        Result rows = pull(job, Compute.HERE, jdbc);
        Result groups = pull(job, Compute.SOURCE, jdbc);
        String which = name + ": " + job.columns() + " " + job.checks();
        assertThat(groups.counts()).as(which).isEqualTo(rows.counts());
        assertSame(groups.figures(), rows.figures(), which);
        assertSame(groups.zeros(), rows.zeros(), which);
        assertSame(groups.rejects(), rows.rejects(), which);
        assertSame(groups.lost(), rows.lost(), which);
    }

    /** A table of MyISAM takes part in no transaction, and may have other rows for the next statement. */
    @Test
    void ranksAllRowsInOneStatementWhereATableKeepsNoState() throws Exception {
        TestStore server = TestServers.source("mysql");
        makeVisits(server, 5000);
        execute(server, "ALTER TABLE visit ENGINE = MyISAM");
        try (Store store = store();
                StatementLog log = StatementLog.of(server)) {
            assertSameAsRowByRow(visits(server), JdbcClient.create(store.dataSource()), "MyISAM");

            assertThat(log.executed().stream().filter(sql -> sql.contains("GROUP BY")))
                    .singleElement()
                    .asString()
                    .contains("ROW_NUMBER() OVER");
        } finally {
            // Other tests on this server expect that all tables keep their state.
            execute(server, "DROP TABLE visit");
        }
    }

    @Test
    void looksForTablesWithoutStateOnlyWhereRowsHaveToDiffer() throws Exception {
        TestStore server = TestServers.source("mysql");
        makeVisits(server, 10);

        assertThat(statements(visits(server))).anyMatch(AtTheSourceIT::looksForTables);
        assertThat(statements(visits(server, List.of()))).isNotEmpty().noneMatch(AtTheSourceIT::looksForTables);
    }

    /** Keys of which one row has a mistake do not come again, and are looked for again without such rows. */
    @Test
    void ranksOnlyRowsOfNamedKeysWhereMistakesRepeatManyOthers() throws Exception {
        TestStore server = TestServers.source("mysql");
        makeVisits(server, 2400);
        execute(server, "INSERT INTO visit SELECT id, area, on_day, NULL FROM visit");

        assertThat(statements(visits(server)).stream().filter(sql -> sql.contains("ROW_NUMBER() OVER")))
                .singleElement()
                .asString()
                .containsPattern(" IN \\(\\d+\\) AND ");
        try (Store store = store()) {
            assertSameAsRowByRow(visits(server), JdbcClient.create(store.dataSource()), "with mistakes");
        }
    }

    /** Longer than what a server compares of texts that it sorts. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void tellsKeysApartThatDifferOnlyAtTheirEnd(TestStore server) throws Exception {
        makeVisits(server, 900);
        execute(
                server,
                "CREATE TABLE long_visit (id VARCHAR(1200), area VARCHAR(9), on_day DATE, amount DECIMAL(9, 2))");
        execute(server, """
                INSERT INTO long_visit
                SELECT CONCAT(REPEAT('a', 1100), MOD(id, 890)), area, on_day, amount FROM visit
                """);
        try (Store store = store()) {
            assertSameAsRowByRow(
                    visits(server, "long_visit", List.of(new JobCheck.Unique("id"))),
                    JdbcClient.create(store.dataSource()),
                    server.name());
        } finally {
            execute(server, "DROP TABLE long_visit");
        }
    }

    private static boolean looksForTables(String sql) {
        return sql.contains("information_schema.tables");
    }

    /** The statements that ask the source for groups. */
    private static List<String> statements(SourceJob job) throws SQLException {
        PullRequest request = job.request(Compute.SOURCE);
        try (StatementLog log = StatementLog.of(job.server());
                GroupedReading reading = new JobGrouping(request, SourceJob.AREAS).open(new Layout(request.job()))) {
            reading.groups(List.of());
            return log.executed();
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void takesGroupsAndRejectedRowsFromTheSourceAndNoOthers(TestStore server) throws Exception {
        makeVisits(server, 5000);
        PullRequest request = visits(server).request(Compute.SOURCE);
        var layout = new Layout(request.job());
        var job = new JobGrouping(request, SourceJob.AREAS);
        try (GroupedReading reading = job.open(layout)) {
            List<Groups> groups = reading.groups(List.of());
            List<GroupKey> refused = keys(groups, key -> key.state() != GroupKey.State.FINE);
            List<GroupKey> later = keys(groups, key -> key.rank() == GroupKey.Rank.LATER);

            assertThat(groups.stream()
                            .flatMap(some -> some.rows().stream())
                            .mapToLong(rows -> rows)
                            .sum())
                    .isEqualTo(5000);
            // Two areas by seven months, of which one is cut where an area ends; one place more, and the rejected rows.
            assertThat(groups.stream().mapToInt(some -> some.rows().size()).sum())
                    .isLessThanOrEqualTo(2 * 8 + 5 + 4);
            assertThat(rows(reading, refused)).isEqualTo(2);
            assertThat(rows(reading, later)).isEqualTo(1);
            assertThatThrownBy(() -> reading.rows(keys(groups, key -> true), 1000, 0))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static List<GroupKey> keys(List<Groups> groups, Predicate<GroupKey> wanted) {
        return groups.stream()
                .flatMap(some -> some.keys().stream())
                .filter(wanted)
                .toList();
    }

    private static int rows(GroupedReading reading, List<GroupKey> keys) {
        try (Rows rows = reading.rows(keys, 1000, 0)) {
            return Objects.requireNonNull(rows.next(1000)).size();
        }
    }

    /** The keys that come again are named in a statement as long as they are few. */
    @ParameterizedTest
    @MethodSource(TestServers.SOURCES)
    void countsOneRowOfEachKeyHoweverManyComeAgain(TestStore server) throws Exception {
        makeVisits(server, 2400);
        execute(server, "INSERT INTO visit SELECT * FROM visit WHERE amount IS NOT NULL AND area <> 'elsewhere'");
        PullRequest request = visits(server).request(Compute.SOURCE);
        try (GroupedReading reading = new JobGrouping(request, SourceJob.AREAS).open(new Layout(request.job()))) {
            List<Groups> groups = reading.groups(List.of());

            long again = groups.stream()
                    .flatMapToLong(some -> IntStream.range(0, some.keys().size())
                            .filter(at -> some.keys().get(at).rank() == GroupKey.Rank.LATER)
                            .mapToLong(at -> some.rows().get(at)))
                    .sum();
            // All but three of nowhere and one without an amount, and one more because a key came again before.
            assertThat(again).isEqualTo(2400 - 4 + 1);
        }
    }

    /** One row in 1000 names an unknown area, one in 2500 has no amount, and the last row repeats the key of another. */
    private static void makeVisits(TestStore server, int rows) throws SQLException {
        try (Connection owner = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = owner.createStatement()) {
            statement.execute("CREATE TABLE visit (id INT, area VARCHAR(9), on_day DATE, amount DECIMAL(9, 2))");
            try (var insert = owner.prepareStatement("INSERT INTO visit VALUES (?, ?, ?, ?)")) {
                for (int row = 0; row < rows; row++) {
                    insert.setInt(1, row == rows - 1 ? 17 : row);
                    insert.setString(2, row % 1000 == 0 ? "elsewhere" : row % 2 == 0 ? "608" : "613");
                    insert.setObject(3, LocalDate.of(2023, 1, 1).plusDays(row % 212));
                    insert.setBigDecimal(4, row % 2500 == 1 ? null : BigDecimal.valueOf(row, 2));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        }
    }

    private static void execute(TestStore server, String sql) throws SQLException {
        try (Connection owner = DriverManager.getConnection(server.url(), server.username(), server.password());
                var statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static SourceJob visits(TestStore server) {
        return visits(server, List.of(new JobCheck.Unique("id")));
    }

    private static SourceJob visits(TestStore server, List<JobCheck> checks) {
        return visits(server, "visit", checks);
    }

    private static SourceJob visits(TestStore server, String table, List<JobCheck> checks) {
        return new SourceJob(
                server,
                "SELECT * FROM " + table,
                new JobColumns("area", "on_day", null, null, null, null, null, "id", null),
                List.of(new JobSeries(
                        "visits",
                        Kind.FLOW,
                        "lượt",
                        Aggregation.SUM,
                        "amount",
                        BigDecimal.ONE,
                        Grain.MONTH,
                        List.of("608", "613"),
                        Absent.MISSING)),
                List.of(),
                checks);
    }

    /** Shows what is only in one of the two, as they are long. */
    private static <T> void assertSame(List<T> groups, List<T> rows, String which) {
        List<T> added = new ArrayList<>(groups);
        rows.forEach(added::remove);
        List<T> missing = new ArrayList<>(rows);
        groups.forEach(missing::remove);
        assertThat(added).as(which + ", instead of " + missing).isEmpty();
        assertThat(missing).as(which).isEmpty();
    }

    private static Result pull(SourceJob job, Compute compute, JdbcClient jdbc) {
        Stream.of("reject", "rejected_figure")
                .forEach(table -> jdbc.sql("DELETE FROM " + table).update());
        PullRequest request = job.request(compute);
        var layout = new Layout(request.job());
        var rejected = new RejectedIntake(request, layout, SourceJob.AREAS, Ledger.over(jdbc));
        var counts = new RowCounts();
        try (var gathering = new Gatherings(List.of(request), layout, SourceJob.AREAS);
                Intake intake = compute == Compute.HERE
                        ? new RowIntake(request, layout, gathering, rejected, 100)
                        : new GroupIntake(
                                request, layout, new JobGrouping(request, SourceJob.AREAS), gathering, rejected)) {
            boolean isMore = true;
            while (isMore) {
                isMore = intake.take(1, counts, rows -> {});
            }
            return new Result(
                    counts.toString(), gathering.observations(), gathering.zeros(), texts(jdbc, """
                            SELECT CONCAT_WS(' | ', row_key, source_column, reason,
                                             CASE WHEN reason LIKE '%already' THEN '' ELSE cells END)
                            FROM reject
                            """), texts(jdbc, """
                            SELECT CONCAT_WS(' ', series, area, period_start, period_end, known_at,
                                             SUM(rows_rejected))
                            FROM rejected_figure
                            GROUP BY series, area, period_start, period_end, known_at
                            """));
        }
    }

    private static List<String> texts(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query((row, number) -> Objects.requireNonNull(row.getString(1))).list().stream()
                .map(text -> text.replaceAll("stands in (row \\d+|an earlier row) already", "stands before"))
                .toList();
    }

    private static SourceJob job(TestStore server, NastyRegister register, Random random) {
        boolean hasPeriods = random.nextInt(4) == 0;
        boolean hasSeries = random.nextBoolean();
        String area = random.nextInt(4) == 0 ? "area_number" : "area";
        String day = random.nextInt(3) == 0 ? "moment" : "on_day";
        @Nullable String known = List.of("", "recorded", "recorded_on").get(random.nextInt(3));
        var columns = new JobColumns(
                area,
                hasPeriods ? null : day,
                hasPeriods ? "since" : null,
                hasPeriods ? "till" : null,
                hasSeries ? "series" : null,
                random.nextBoolean() ? "status" : null,
                known.isEmpty() ? null : known,
                "id",
                random.nextInt(3) == 0 ? "origin" : null);
        String unique = random.nextBoolean() ? "id" : "code";
        return new SourceJob(
                server,
                "SELECT * FROM guest ORDER BY " + order(register, columns) + "; -- in an order that is told",
                columns,
                series(random, hasPeriods),
                random.nextBoolean() ? List.of("Toàn tỉnh") : List.of(),
                checks(random, unique));
    }

    /** The order in which the source compares rows with the same key. */
    private static String order(NastyRegister register, JobColumns columns) {
        List<String> dates = new ArrayList<>();
        Stream.of(columns.knownOn(), columns.day(), columns.periodStart(), columns.periodEnd())
                .filter(Objects::nonNull)
                .map(column -> column.equals("moment") ? "CAST(moment AS DATE)" : column)
                .forEach(dates::add);
        List<String> texts = new ArrayList<>();
        List<String> numbers = new ArrayList<>(List.of("amount", "number"));
        if ("area_number".equals(columns.area())) {
            numbers.add("area_number");
        } else {
            texts.add("area");
        }
        Stream.of(columns.series(), columns.status(), columns.origin())
                .filter(Objects::nonNull)
                .forEach(texts::add);
        return register.order(dates, numbers, texts);
    }

    private static List<JobSeries> series(Random random, boolean hasPeriods) {
        Grain grain = List.of(Grain.values()).get(random.nextInt(4));
        Absent absent = hasPeriods || random.nextBoolean() ? Absent.MISSING : Absent.ZERO;
        BigDecimal multiplier = List.of(BigDecimal.ONE, new BigDecimal("1e-9"), new BigDecimal("1000"))
                .get(random.nextInt(3));
        return List.of(
                new JobSeries(
                        "guests",
                        Kind.FLOW,
                        "lượt",
                        Aggregation.SUM,
                        "amount",
                        multiplier,
                        grain,
                        List.of("608", "613", "610", "71"),
                        absent,
                        "62"),
                new JobSeries(
                        "nights",
                        Kind.FLOW,
                        "đêm",
                        Aggregation.SUM,
                        "number",
                        BigDecimal.ONE,
                        Grain.QUARTER,
                        List.of("608", "613", "610", "71"),
                        Absent.MISSING),
                new JobSeries(
                        "rows",
                        Kind.FLOW,
                        "dòng",
                        Aggregation.COUNT,
                        null,
                        BigDecimal.ONE,
                        Grain.YEAR,
                        List.of("608", "613", "610", "71", "62"),
                        Absent.MISSING));
    }

    private static List<JobCheck> checks(Random random, String unique) {
        List<JobCheck> checks = new ArrayList<>();
        Stream.of(
                        new JobCheck.NotNull("whole"),
                        new JobCheck.Range("amount", new BigDecimal("-0.00001"), new BigDecimal("1e22")),
                        new JobCheck.Range("number", new BigDecimal("-1.5"), null),
                        new JobCheck.Range("whole", null, new BigDecimal("99999999999999999999999999999999")),
                        new JobCheck.NotAbove("amount", "whole"),
                        new JobCheck.Unique(unique))
                .filter(check -> random.nextInt(3) == 0)
                .forEach(checks::add);
        return checks;
    }
}
