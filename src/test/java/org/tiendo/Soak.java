package org.tiendo;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.awaitility.core.ConditionTimeoutException;
import org.tiendo.servers.MySqlServer;
import org.tiendo.servers.RestartableServer;
import org.tiendo.store.Column;

/**
 * Three nodes on a MySQL store whose jobs are due every few seconds, while nodes are killed, ended and started and the
 * store is stopped under them at random; then looks for a run that was lost, doubled or left open.
 */
final class Soak {

    private static final int NODES = 3;
    private static final int JOBS = 5;
    private static final int EVERY_SECONDS = 15;
    private static final int ROWS = 100_000;

    private static final String OPEN = """
            SELECT task FROM expected_run
            WHERE state IN ('expected', 'due', 'running', 'waiting') AND due_at <= :last
            """;

    private final Random random;
    private final Home home;
    private final RestartableServer server;
    private final List<TiendoProcess> nodes = new ArrayList<>();

    private Soak(Random random, Home home, RestartableServer server) {
        this.random = random;
        this.home = home;
        this.server = server;
    }

    /** @param arguments minutes and seed */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Duration length = Duration.ofMinutes(Long.parseLong(arguments[0]));
        long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : System.nanoTime();
        RestartableServer server = MySqlServer.ofItsOwn();
        server.start();
        Path folder = Files.createTempDirectory("soak");
        var soak = new Soak(new Random(seed), Home.village(folder, server.store()), server);
        System.out.printf("%s, seed %d, in %s%n", length, seed, folder);
        try {
            soak.disturb(length);
            Instant end = Instant.now();
            soak.settle(end);
            System.exit(soak.judge(end) ? 0 : 1);
        } finally {
            soak.nodes.forEach(TiendoProcess::close);
            server.stop();
        }
    }

    private void describe() {
        home.write("config/application.yaml", """
                schedule: {retry: {first: 1s, longest: 5s}, catch_up_every: 1s}
                serve: {port: 0, grace: 5s}
                """);
        for (int job = 1; job <= JOBS; job++) {
            home.write("jobs/quick_" + job + "/trees.csv", rows());
            home.write("jobs/quick_" + job + "/job.yaml", """
                    job: quick_%d
                    source: quick
                    file: quick_%1$d/trees.csv
                    columns: {day: day}
                    series: [{code: quick_%1$d, kind: flow, unit: cây, aggregate: count, areas: [village]}]
                    schedule: {cron: "%d/%d * * * * ?", missed: all}
                    """.formatted(job, job, EVERY_SECONDS));
        }
        home.write("config/sources.yaml", """
                sources:
                  - name: records
                    files: {folder: jobs/trees, numbers: plain}
                  - name: quick
                    concurrent: 3
                    files: {folder: jobs, numbers: plain}
                """);
    }

    private static String rows() {
        LocalDate day = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh")).minusDays(2);
        return "id,day\n" + "1,%s\n".formatted(day).repeat(ROWS);
    }

    private void disturb(Duration length) throws InterruptedException {
        describe();
        Instant end = Instant.now().plus(length);
        while (Instant.now().isBefore(end)) {
            nodes.removeIf(node -> !node.isAlive());
            if (nodes.size() < NODES) {
                nodes.add(TiendoProcess.start(home, "serve"));
            }
            pause(4_000, 16_000);
            switch (random.nextInt(8)) {
                case 0, 1 ->
                    act("kill", () -> nodes.remove(random.nextInt(nodes.size())).kill());
                case 2, 3 ->
                    act("end", () -> nodes.remove(random.nextInt(nodes.size())).terminate());
                case 4 -> {
                    act("store gone", server::stop);
                    pause(0, 25_000);
                    act("store back", server::start);
                }
                case 5 -> freeze();
                default -> {}
            }
        }
    }

    /** Real processes live on the machine's own clock: there is none to move, and no event to wait for. */
    private void pause(int least, int below) throws InterruptedException {
        Thread.sleep(random.nextInt(least, below));
    }

    /** As a machine does that is moved, or swaps. */
    private void freeze() throws InterruptedException {
        TiendoProcess node = nodes.get(random.nextInt(nodes.size()));
        act("freeze", () -> signal("STOP", node));
        pause(0, 40_000);
        act("thaw", () -> signal("CONT", node));
    }

    private static void signal(String signal, TiendoProcess node) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(node.pid()))
                    .start()
                    .waitFor();
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void act(String what, Runnable act) {
        Instant begin = Instant.now();
        act.run();
        System.out.printf(
                "%s %s (%d ms)%n",
                begin, what, Duration.between(begin, Instant.now()).toMillis());
    }

    /** Waits until what was due is done; what is not then is told by the judgement. */
    private void settle(Instant last) {
        nodes.removeIf(node -> !node.isAlive());
        if (nodes.isEmpty()) {
            nodes.add(TiendoProcess.start(home, "serve"));
        }
        try {
            await("what is due is done")
                    .atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> lines(last, OPEN).isEmpty());
        } catch (ConditionTimeoutException e) {
            System.out.println(e.getMessage());
        }
        nodes.forEach(TiendoProcess::terminate);
    }

    private boolean judge(Instant last) {
        boolean isWell = true;
        String quick = " FROM expected_run WHERE task LIKE 'pull quick%' AND due_at <= :last";
        print(
                last,
                "expected runs",
                "SELECT CONCAT(task, ' ', state, ' ', COUNT(*))" + quick + " GROUP BY task, state");
        print(last, "restarts", "SELECT CONCAT(attempts, ' attempts: ', COUNT(*))" + quick + " GROUP BY attempts");
        print(last, "batch", """
                SELECT CONCAT(e.STATUS, ' ', COUNT(*)) FROM BATCH_JOB_EXECUTION e GROUP BY e.STATUS
                """);
        isWell &= none(
                last,
                "not completed",
                "SELECT CONCAT(task, ' ', due_at, ' ', state, ' ', reason)" + quick
                        + " AND state <> 'completed' AND noticed_at IS NOT NULL");
        isWell &= none(last, "lost firings", """
                SELECT CONCAT(task, ' ', due_at, ' after ', previous) FROM (
                    SELECT task, due_at, LAG(due_at) OVER (PARTITION BY task ORDER BY due_at) AS previous
                    FROM expected_run WHERE task LIKE 'pull quick%') gaps
                WHERE TIMESTAMPDIFF(SECOND, previous, due_at) <> :every
                """);
        isWell &= none(last, "completed twice", """
                SELECT CONCAT(i.JOB_NAME, ': ', COUNT(*), ' runs, expected ', MIN(x.number))
                FROM BATCH_JOB_EXECUTION e
                JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = e.JOB_INSTANCE_ID
                JOIN (SELECT task, COUNT(*) AS number FROM expected_run WHERE state = 'completed' GROUP BY task) x
                    ON x.task = i.JOB_NAME
                WHERE e.STATUS = 'COMPLETED' AND i.JOB_NAME LIKE 'pull quick%'
                GROUP BY i.JOB_NAME HAVING COUNT(*) <> MIN(x.number)
                """);
        isWell &= none(last, "two at once", """
                SELECT CONCAT(i.JOB_NAME, ' ', a.JOB_EXECUTION_ID, ' and ', b.JOB_EXECUTION_ID)
                FROM BATCH_JOB_EXECUTION a
                JOIN BATCH_JOB_INSTANCE i ON i.JOB_INSTANCE_ID = a.JOB_INSTANCE_ID
                JOIN BATCH_JOB_INSTANCE j ON j.JOB_NAME = i.JOB_NAME
                JOIN BATCH_JOB_EXECUTION b ON b.JOB_INSTANCE_ID = j.JOB_INSTANCE_ID
                WHERE a.JOB_EXECUTION_ID < b.JOB_EXECUTION_ID AND b.START_TIME < a.END_TIME
                      AND a.STATUS = 'COMPLETED' AND b.STATUS = 'COMPLETED'
                """);
        isWell &= none(last, "left open", """
                SELECT CONCAT(JOB_EXECUTION_ID, ' ', STATUS) FROM BATCH_JOB_EXECUTION
                WHERE STATUS NOT IN ('COMPLETED', 'FAILED', 'STOPPED')
                """);
        isWell &= none(last, "wrong figures", """
                SELECT CONCAT(series, ' ', SUM(amount)) FROM observation
                WHERE series LIKE 'quick%' GROUP BY series HAVING SUM(amount) <> :rows
                """);
        isWell &= none(
                last,
                "claims held",
                "SELECT CONCAT(name, ' ', owner) FROM lease WHERE name LIKE 'pull%' AND owner IS NOT NULL AND held_until > CURRENT_TIMESTAMP(6)");
        System.out.println(isWell ? "all is well" : "something is wrong");
        return isWell;
    }

    private boolean none(Instant last, String what, String sql) {
        List<String> found = lines(last, sql);
        if (!found.isEmpty()) {
            System.out.println(what + ": " + found.size());
            found.stream().limit(20).forEach(line -> System.out.println("  " + line));
        }
        return found.isEmpty();
    }

    private void print(Instant last, String what, String sql) {
        System.out.println(what);
        lines(last, sql).forEach(line -> System.out.println("  " + line));
    }

    private List<String> lines(Instant last, String sql) {
        return home.ledger()
                .sql(sql)
                .param("last", Column.of(last))
                .param("every", EVERY_SECONDS)
                .param("rows", ROWS)
                .query((row, number) -> String.valueOf(row.getString(1)))
                .list();
    }
}
