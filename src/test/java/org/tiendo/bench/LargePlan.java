package org.tiendo.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A home whose plan has a target for every indicator in every area and in all of them together; each job delivers as many indicators as the others,
 * from a file with a row for each area and month.
 *
 * @param indicators a multiple of the jobs
 */
record LargePlan(int indicators, int areas, int jobs, int months) {

    /** Makes the same figures in every home of the same size. */
    private static final int FACTOR = 7919;

    int targets() {
        return indicators * (areas + 1);
    }

    int figures() {
        return indicators * areas * months;
    }

    /** The last day that figures speak of. */
    String businessDate() {
        return "2023-%02d-28".formatted(months);
    }

    void writeTo(Path home) {
        write(home, "config/sources.yaml", """
                sources:
                  - name: registers
                    files: {folder: data/registers, numbers: plain}
                """);
        write(
                home,
                "config/areas.yaml",
                "areas:\n  - {code: whole, name: {vi: Toàn tỉnh, en: Whole}, kind: province}\n"
                        + lines(
                                areas,
                                area ->
                                        "  - {code: a%1$d, name: {vi: Huyện %1$d, en: District %1$d}, kind: district, parent: whole}"
                                                .formatted(area)));
        write(
                home,
                "config/indicators.yaml",
                "indicators:\n" + lines(indicators, number -> """
                                  - code: i%1$d
                                    name: {vi: Chỉ tiêu số %1$d, en: Indicator number %1$d}
                                    unit: cây
                                    decimals: 1
                                    item: "%2$d"
                                    good: up
                                    measure: {flow: s%1$d}""".formatted(number, 1 + number / 10)));
        write(
                home,
                "config/plans/2023.yaml",
                "plan: {year: 2023, area: whole, title: Large}\ntargets:\n" + lines(indicators, LargePlan::targets));
        IntStream.range(0, jobs).forEach(job -> writeJob(home, job));
    }

    private static String targets(int number) {
        return Stream.of("[whole]", "{parts_of: whole}")
                .map(areas -> "  - {indicator: i%d, areas: %s, at_least: %d, assigned_by: Nobody, document: None}"
                        .formatted(number, areas, 100 + number % 900))
                .collect(Collectors.joining("\n"));
    }

    private void writeJob(Path home, int job) {
        int each = indicators / jobs;
        int[] numbers = IntStream.range(job * each, (job + 1) * each).toArray();
        write(
                home,
                "jobs/j%1$d/job.yaml".formatted(job),
                """
                job: j%1$d
                source: registers
                file: j%1$d.csv
                columns: {area: area, day: day}
                series:
                """.formatted(job)
                        + IntStream.of(numbers).mapToObj("""
                                          - {code: s%1$d, kind: flow, unit: cây, aggregate: sum, value: s%1$d, areas: {parts_of: whole}}
                                        """::formatted).collect(Collectors.joining()));
        var rows = new StringBuilder("area,day");
        IntStream.of(numbers).forEach(number -> rows.append(",s").append(number));
        for (int month = 1; month <= months; month++) {
            for (int area = 0; area < areas; area++) {
                rows.append("\na").append(area).append(",2023-%02d-15".formatted(month));
                for (int number : numbers) {
                    int value = (number * FACTOR + area * 31 + month) % 1000;
                    rows.append(',').append(value / 10).append('.').append(value % 10);
                }
            }
        }
        write(home, "data/registers/j%d.csv".formatted(job), rows.append('\n').toString());
    }

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining("\n", "", "\n"));
    }

    private static void write(Path home, String file, String text) {
        try {
            var path = home.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
