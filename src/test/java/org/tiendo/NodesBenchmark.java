package org.tiendo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.servers.DatabaseServer;
import org.tiendo.servers.MySqlServer;
import org.tiendo.servers.TestServers;
import org.tiendo.store.Column;

/**
 * Times pulls that are due at the same moment, on one node and on two nodes with one MySQL store: with sources that let
 * a pull wait, as other departments' databases do, and with sources that answer at once, where nodes on one machine
 * can only share its processors.
 */
final class NodesBenchmark {

    private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final int PULLS = 40;

    /** Enough for two nodes to start and to find what is due. */
    private static final Duration LEAD = Duration.ofSeconds(40);

    private final DatabaseServer department;
    private final String url;
    private final Path folder;

    private NodesBenchmark(DatabaseServer department, Path folder) {
        this.department = department;
        url = department.jdbcUrl("forestry");
        this.folder = folder;
    }

    /** @param arguments rounds */
    public static void main(String[] arguments) throws IOException {
        int rounds = Integer.parseInt(arguments[0]);
        var bench = new NodesBenchmark(MySqlServer.running(), Files.createTempDirectory("nodes"));
        bench.fill();
        System.out.printf(
                "%d pulls due at once; %d rounds in turns, %d processors, Java %s%n%n",
                PULLS, rounds, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        System.out.println("| a source answers | one node | two nodes | ratio |\n| --- | --- | --- | --- |");
        for (String seconds : List.of("2", "0")) {
            List<Double> alone = new ArrayList<>();
            List<Double> together = new ArrayList<>();
            List<Double> ratios = new ArrayList<>();
            for (int round = 1; round <= rounds; round++) {
                alone.add(bench.seconds(seconds, 1));
                together.add(bench.seconds(seconds, 2));
                ratios.add(alone.get(round - 1) / together.get(round - 1));
            }
            System.out.printf(
                    Locale.ROOT,
                    "| after %s s | %.1f s | %.1f s | %.2f |%n",
                    seconds,
                    median(alone),
                    median(together),
                    median(ratios));
        }
        System.exit(0);
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        int size = sorted.size();
        return (sorted.get((size - 1) / 2) + sorted.get(size / 2)) / 2;
    }

    private void fill() {
        JdbcClient client =
                JdbcClient.create(new DriverManagerDataSource(url, department.username(), department.password()));
        client.sql("create table felling (id int primary key, day date not null)")
                .update();
        client.sql("""
                        insert into felling
                        with recursive digits as (select 0 as d union all select d + 1 from digits where d < 9)
                        select 100 * a.d + 10 * b.d + c.d + 1, ?
                        from digits a, digits b, digits c
                        """).param(1, LocalDate.now(VIETNAM).minusDays(2)).update();
    }

    /** The time from the moment at which the pulls are due to the end of the last one. */
    private double seconds(String waiting, int nodes) {
        ZonedDateTime due = ZonedDateTime.now(VIETNAM).plus(LEAD).withNano(0);
        Home home = home(waiting, due);
        List<TiendoProcess> processes = new ArrayList<>();
        try {
            IntStream.range(0, nodes).forEach(node -> processes.add(TiendoProcess.start(home, "serve")));
            await("all pulls have ended")
                    .atMost(Duration.ofMinutes(5))
                    .until(() -> Instant.now().isAfter(due.toInstant()) && completed(home) == PULLS);
            return ended(home, due.toInstant());
        } finally {
            processes.forEach(TiendoProcess::terminate);
        }
    }

    private static int completed(Home home) {
        return home.ledger()
                .sql("SELECT COUNT(*) FROM expected_run WHERE task LIKE 'pull slow%' AND state = 'completed'")
                .query(Integer.class)
                .single();
    }

    private static double ended(Home home, Instant due) {
        return Duration.between(
                                due,
                                home.ledger()
                                        .sql("SELECT MAX(ended_at) AS ended_at FROM pull_report")
                                        .query((row, number) -> Column.instant(row, "ended_at"))
                                        .single())
                        .toMillis()
                / 1000.0;
    }

    private Home home(String waiting, ZonedDateTime due) {
        try {
            Home home = Home.village(Files.createTempDirectory(folder, "home"), TestServers.store("mysql"))
                    .with("FORESTRY_PASSWORD", department.password())
                    .write("config/application.yaml", "serve: {port: 0}\n")
                    .write("config/sources.yaml", """
                            sources:
                              - name: records
                                files: {folder: jobs/trees, numbers: plain}
                              - name: forestry
                                concurrent: %d
                                jdbc: {url: "%s", user: %s, password: "${FORESTRY_PASSWORD}"}
                            """.formatted(PULLS, url, department.username()));
            IntStream.rangeClosed(1, PULLS).forEach(number -> job(home, number, waiting, due));
            return home;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void job(Home home, int number, String waiting, ZonedDateTime due) {
        home.write("jobs/slow_%d/felled.sql".formatted(number), """
                select id, day, waited from felling cross join (select sleep(%s) as waited) once
                where day between :from and :to
                """.formatted(waiting));
        home.write("jobs/slow_%d/job.yaml".formatted(number), """
                job: slow_%1$d
                source: forestry
                query: felled.sql
                columns: {day: day, key: id}
                series: [{code: slow_%1$d, kind: flow, unit: cây, aggregate: count, areas: [village]}]
                schedule: {cron: "%2$s"}
                """.formatted(
                        number, DateTimeFormatter.ofPattern("s m H d M '?' u").format(due)));
    }
}
