package org.tiendo.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.tiendo.bench.Contender.Timed;

/**
 * Ways to the same sums, of which the first is tiendo's: they take turns, so that whatever else the machine does slows
 * all of them.
 */
record Comparison(String title, List<Contender> ways) {

    static final String HEAD = """
            | what | way | median | single runs | processors | tiendo's ratio to it | of processors |
            | --- | --- | --- | --- | --- | --- | --- |
            """;

    /**
     * The rows of the table.
     *
     * @param warmingUp the rounds before those that count
     */
    String run(int warmingUp, int rounds) throws Exception {
        List<List<Timed>> times = new ArrayList<>();
        ways.forEach(way -> times.add(new ArrayList<>()));
        for (int round = -warmingUp; round < rounds; round++) {
            Totals first = null;
            for (int way = 0; way < ways.size(); way++) {
                var timed = ways.get(way).run();
                first = first == null ? timed.totals() : first;
                requireSame(ways.get(way), timed.totals(), first);
                if (round >= 0) {
                    times.get(way).add(timed);
                }
            }
        }
        return table(times);
    }

    private void requireSame(Contender way, Totals said, Totals wanted) {
        if (!said.equals(wanted)) {
            throw new IllegalStateException(title + ": " + way.said() + " says " + said + ", "
                    + ways.get(0).said() + " " + wanted);
        }
    }

    private String table(List<List<Timed>> times) {
        var rows = new StringBuilder();
        for (int way = 0; way < ways.size(); way++) {
            List<Double> seconds = seconds(times.get(way), Timed::time);
            List<Double> worked = seconds(times.get(way), Timed::worked);
            rows.append("| %s | %s | %.2f s | %.2f to %.2f s | %s | %s | %s |%n"
                    .formatted(
                            title,
                            ways.get(way).said(),
                            median(seconds),
                            Collections.min(seconds),
                            Collections.max(seconds),
                            median(worked) == 0 ? "" : "%.2f s".formatted(median(worked)),
                            way == 0 ? "" : ratio(seconds(times.get(0), Timed::time), seconds),
                            way == 0 || median(worked) == 0
                                    ? ""
                                    : ratio(seconds(times.get(0), Timed::worked), worked)));
        }
        return rows.toString();
    }

    /** In the order of the rounds. */
    private static List<Double> seconds(List<Timed> runs, Function<Timed, Duration> measure) {
        return runs.stream().map(measure).map(time -> time.toNanos() / 1e9).toList();
    }

    /** The median of the rounds' own ratios. */
    private static String ratio(List<Double> ours, List<Double> theirs) {
        List<Double> ratios = IntStream.range(0, ours.size())
                .mapToObj(round -> ours.get(round) / theirs.get(round))
                .toList();
        return "%.2f".formatted(median(ratios));
    }

    private static double median(List<Double> numbers) {
        List<Double> sorted = numbers.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
