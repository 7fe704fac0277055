package org.tiendo.bench;

import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.LongStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;
import org.tiendo.store.StoreAddress;
import org.tiendo.store.StoreHolder;

/** Compares what dashboards ask of the views with one scan of the table below, on a store with a year of editions. */
final class TablesBenchmark {

    private static final Clock CLOCK = Clock.systemUTC();
    private static final int TURNS = 15;

    private TablesBenchmark() {}

    /** @param kinds of store: h2, mysql, mariadb */
    public static void main(String[] kinds) {
        for (String kind : kinds) {
            TestStore server = TestServers.store(kind);
            // H2 would answer a query that is asked again from memory.
            String url = kind.equals("h2") ? server.url() + ";OPTIMIZE_REUSE_RESULTS=FALSE" : server.url();
            var address = new StoreAddress(url, server.username(), server.password());
            try (var store = Store.open(address, StoreHolder.thisProcess("bench", CLOCK.instant()), Duration.ZERO)) {
                var jdbc = JdbcClient.create(store.dataSource());
                YearOfEditions.into(store);
                analyze(kind, jdbc);
                compare(kind, jdbc);
                if (!kind.equals("h2")) {
                    questions().forEach((question, sql) -> explain(jdbc, question, sql));
                }
            }
        }
    }

    /** So that the server plans with what is there, as it does a while after rows have come. */
    private static void analyze(String kind, JdbcClient jdbc) {
        if (kind.equals("h2")) {
            jdbc.sql("ANALYZE").update();
        } else {
            jdbc.sql("ANALYZE TABLE edition, snapshot, observation").query().listOfRows();
        }
    }

    private static Map<String, String> questions() {
        Map<String, String> questions = new LinkedHashMap<>();
        questions.put("the board", "SELECT * FROM report_v1_board ORDER BY position");
        questions.put("history of one target", """
                SELECT * FROM report_v1_history WHERE indicator = 'indicator-7' AND area = '62' ORDER BY business_date""");
        questions.put("history of one day", "SELECT * FROM report_v1_history WHERE business_date = DATE '2023-07-31'");
        questions.put("history, all of it", "SELECT * FROM report_v1_history");
        questions.put("items of one day", "SELECT * FROM report_v1_items WHERE business_date = DATE '2023-07-31'");
        questions.put("items, all of them", "SELECT * FROM report_v1_items");
        questions.put("figures of one series", "SELECT * FROM report_v1_observations WHERE series = 'series-7'");
        questions.put("figures, all of them", "SELECT * FROM report_v1_observations");
        return questions;
    }

    private static void compare(String kind, JdbcClient jdbc) {
        long scan = median(jdbc, "SELECT * FROM snapshot");
        System.out.printf("%n| %s | rows | ratio to a full scan |%n| --- | --- | --- |%n", kind);
        System.out.printf("| full scan of `snapshot` (%.0f ms) | %,d | 1.00 |%n", scan / 1e6, rows(jdbc, "snapshot"));
        questions()
                .forEach((question, sql) -> System.out.printf(
                        "| %s | %,d | %.2f |%n",
                        question, rows(jdbc, "(" + sql + ") asked"), (double) median(jdbc, sql) / scan));
    }

    /** The first turns warm up and do not count. */
    private static long median(JdbcClient jdbc, String sql) {
        long[] nanos = LongStream.range(0, TURNS)
                .map(turn -> {
                    long start = System.nanoTime();
                    jdbc.sql(sql).query(row -> {});
                    return System.nanoTime() - start;
                })
                .skip(TURNS / 3)
                .sorted()
                .toArray();
        return nanos[nanos.length / 2];
    }

    private static long rows(JdbcClient jdbc, String from) {
        return jdbc.sql("SELECT COUNT(*) FROM " + from).query(Long.class).single();
    }

    private static void explain(JdbcClient jdbc, String question, String sql) {
        System.out.printf("%n%s%n", question);
        jdbc.sql("EXPLAIN " + sql)
                .query((row, number) -> "  %s: %s, key %s, about %s rows"
                        .formatted(
                                row.getString("table"),
                                row.getString("type"),
                                row.getString("key"),
                                row.getString("rows")))
                .list()
                .forEach(System.out::println);
    }
}
