package org.tiendo;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.bench.LongHistory;
import org.tiendo.report.ReportStore;
import org.tiendo.servers.SentStatement;

/** Measures queries, seals and pages on a store with ten years of editions and many more of runs. */
final class YearsBenchmark {

    private static final Instant NOW = Instant.parse("2024-01-01T02:00:00Z");
    private static final int RUNS_A_NIGHT = 20;
    private static final int WARM_UP = 5;
    /** A server has shown its pages before: the first one measured is not to stand for its first minute. */
    private static final int PAGE_WARM_UP = 20;

    private static final int TURNS = 20;
    private static final double MICROS = 1e6;

    private final ReportStore store;
    private final LongHistory history;

    /** The first seal of a date would meet the copy of an edition: each takes a date of its own. */
    private LocalDate sealed = LocalDate.of(2023, 3, 1);

    private YearsBenchmark(ReportStore store) {
        this.store = store;
        history = LongHistory.in(store, RUNS_A_NIGHT);
    }

    /** @param arguments the number of editions, the number of nights with runs, then kinds of store */
    public static void main(String[] arguments) throws Exception {
        int editions = Integer.parseInt(arguments[0]);
        int nights = Integer.parseInt(arguments[1]);
        for (String kind : List.of(arguments).subList(2, arguments.length)) {
            System.out.printf("%n## %s, %,d editions, %,d nights of %d runs%n", kind, editions, nights, RUNS_A_NIGHT);
            var benchmark = new YearsBenchmark(ReportStore.ownNights(kind));
            benchmark.grow(editions);
            benchmark.history.runs(nights).analyze();
            benchmark.size();
            benchmark.pages();
        }
        // The threads of servers and pools are none of the measurement.
        System.exit(0);
    }

    /** A quarter of the editions, a half, all of them. */
    private void grow(int editions) throws SQLException {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        List<String> heads = new ArrayList<>();
        int made = 0;
        for (int upTo : new int[] {editions / 10, editions / 4, editions / 2, editions}) {
            history.editions(made, upTo).analyze();
            made = upTo;
            heads.add("%,d editions".formatted(upTo));
            questions().forEach((question, sql) -> add(lines, question, times(() -> answer(sql))));
            addSeals(lines);
        }
        System.out.printf("%n%s; medians of %d with the least, in ms%n%n", load(), TURNS);
        System.out.println("| what | " + String.join(" | ", heads) + " |");
        System.out.println("| --- |" + " --- |".repeat(heads.size()));
        lines.forEach((what, cells) -> System.out.println("| " + what + " | " + String.join(" | ", cells) + " |"));
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("the latest board", "SELECT * FROM report_v1_board ORDER BY position");
        questions.put("history of one target", """
                SELECT * FROM report_v1_history WHERE indicator = 'tourist_arrivals' AND area = '62'
                ORDER BY business_date""");
        questions.put("the board as known at a moment", """
                SELECT s.* FROM edition e
                JOIN snapshot s ON s.business_date = e.business_date AND s.revision = e.revision
                WHERE e.business_date = '2023-11-30' AND e.revision = (
                    SELECT MAX(known.revision) FROM edition known
                    WHERE known.business_date = '2023-11-30' AND known.cut_off <= '2023-12-15 00:00:00')
                ORDER BY s.position""");
        questions.put("items of one day", "SELECT * FROM report_v1_items WHERE business_date = '2023-12-10'");
        return questions;
    }

    /** Seals editions of the worked example in this process, each for a date of its own. */
    private void addSeals(Map<String, List<String>> lines) {
        var seals = new CountedSeals(store, NOW);
        List<Integer> statements = new ArrayList<>();
        List<Integer> ofTheSeal = new ArrayList<>();
        String times = times(() -> {
            seals.seal(sealed);
            sealed = sealed.plusDays(1);
            statements.add(seals.statements().size());
            ofTheSeal.add(seals.ofTheEdition().size());
        });
        add(lines, "one more edition, sealed as a run", times);
        add(lines, "its statements, without those that keep the run", String.valueOf(ofTheSeal.get(TURNS)));
        add(lines, "its statements, all", String.valueOf(statements.get(TURNS)));
    }

    private static void add(Map<String, List<String>> lines, String what, String cell) {
        lines.computeIfAbsent(what, unseen -> new ArrayList<>()).add(cell);
    }

    /** Prints the bytes of a row in the tables that a night writes to, by the count of MySQL. */
    private void size() {
        if (store.address().name().equals("h2")) {
            return;
        }
        System.out.printf("%n| table | rows | bytes a row, with indexes |%n| --- | --- | --- |%n");
        for (String table : List.of(
                "snapshot",
                "edition",
                "edition_item",
                "restatement",
                "BATCH_JOB_EXECUTION",
                "BATCH_JOB_EXECUTION_PARAMS",
                "BATCH_STEP_EXECUTION",
                "expected_run",
                "pull_report")) {
            long rows = store.jdbc()
                    .sql("SELECT COUNT(*) FROM " + table)
                    .query(Long.class)
                    .single();
            long bytes = store.jdbc()
                    .sql("SELECT data_length + index_length FROM information_schema.tables"
                            + " WHERE table_schema = SCHEMA() AND table_name = ?")
                    .param(table)
                    .query(Long.class)
                    .single();
            System.out.printf("| %s | %,d | %,d |%n", table, rows, bytes / rows);
        }
    }

    private void pages() throws SQLException {
        long run = store.jdbc()
                .sql("SELECT MAX(run_id) FROM run WHERE name = 'pull published'")
                .query(Long.class)
                .single();
        System.out.printf("%n| page | ms | least | its queries alone, ms | ratio | statements | bytes |%n"
                + "| --- | --- | --- | --- | --- | --- | --- |%n");
        try (CountedServer server = CountedServer.over(store, NOW);
                Connection connection = store.store().dataSource().getConnection()) {
            for (String path : Stream.of(HistoryPages.READERS, HistoryPages.CONSOLE, HistoryPages.API)
                    .flatMap(List::stream)
                    .map(path -> path.replace("RUN", String.valueOf(run)))
                    .toList()) {
                page(server, connection, path);
            }
        }
        System.out.printf("%n%s%n", load());
    }

    private static void page(CountedServer server, Connection connection, String path) throws SQLException {
        for (int turn = 0; turn < PAGE_WARM_UP; turn++) {
            server.open(path);
        }
        server.statements();
        HttpResponse<String> page = server.open(path);
        List<SentStatement> sent = server.statements();
        long[] pages = new long[TURNS];
        long[] queries = new long[TURNS];
        for (int turn = 0; turn < TURNS; turn++) {
            pages[turn] = nanos(() -> server.open(path));
            queries[turn] = nanos(() -> {
                for (SentStatement statement : sent) {
                    statement.query(connection);
                }
            });
        }
        System.out.printf(
                "| `%s`%s | %.1f | %.1f | %.1f | %.1f | %d | %,d |%n",
                path,
                page.statusCode() == 200 ? "" : " (" + page.statusCode() + ")",
                median(pages) / MICROS,
                least(pages) / MICROS,
                median(queries) / MICROS,
                (double) median(pages) / Math.max(1, median(queries)),
                sent.size(),
                page.body().getBytes(StandardCharsets.UTF_8).length);
    }

    private void answer(String sql) throws SQLException {
        try (Connection connection = store.store().dataSource().getConnection()) {
            new SentStatement(sql, List.of()).query(connection);
        }
    }

    private static String times(Work work) {
        try {
            long[] nanos = new long[TURNS];
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                long took = nanos(work);
                if (turn >= 0) {
                    nanos[turn] = took;
                }
            }
            return "%.1f (%.1f)".formatted(median(nanos) / MICROS, least(nanos) / MICROS);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long nanos(Work work) throws SQLException {
        long start = System.nanoTime();
        work.run();
        return System.nanoTime() - start;
    }

    private static long median(long[] nanos) {
        long[] sorted = nanos.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static long least(long[] nanos) {
        return Arrays.stream(nanos).min().orElseThrow();
    }

    private static String load() {
        try {
            return "Load " + Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0];
        } catch (IOException e) {
            return "Load unknown";
        }
    }

    /** Something that takes time. */
    private interface Work {
        void run() throws SQLException;
    }
}
