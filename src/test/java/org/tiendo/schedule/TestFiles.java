package org.tiendo.schedule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.tiendo.catalog.Catalog;

/** A home whose office counts papers, with as many jobs as a test wants. */
record TestFiles(Path home) {

    static TestFiles in(Path home) {
        return new TestFiles(home)
                .write("config/sources.yaml", "sources: [{name: office, files: {folder: ., numbers: plain}}]\n")
                .write("config/areas.yaml", "areas: [{code: village, name: {vi: Làng, en: Village}, kind: village}]\n")
                .write("config/indicators.yaml", """
                        indicators:
                          - {code: papers, name: {vi: Số giấy, en: Papers}, unit: tờ, decimals: 0, item: "1", good: up, measure: {flow: papers}}
                        """)
                .write("config/plans/2024.yaml", """
                        plan: {year: 2024, area: village, title: The village in 2024}
                        targets: [{indicator: papers, areas: [village], at_least: 4, assigned_by: The village, document: Minutes}]
                        """);
    }

    TestFiles job(String name, String cron) {
        return job(name, cron, "Asia/Ho_Chi_Minh");
    }

    TestFiles job(String name, String cron, String zone) {
        return write("jobs/" + name + "/job.yaml", """
                        job: %1$s
                        source: office
                        file: %1$s.csv
                        columns: {day: day}
                        series: [{code: %1$s, kind: flow, unit: tờ, aggregate: count, areas: [village]}]
                        schedule: {cron: "%2$s", zone: %3$s}
                        """.formatted(name, cron, zone));
    }

    TestFiles without(String job) {
        try {
            Files.delete(home.resolve("jobs").resolve(job).resolve("job.yaml"));
            Files.delete(home.resolve("jobs").resolve(job));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Catalog read() {
        return Catalog.read(home, Map.of());
    }

    private TestFiles write(String file, String text) {
        try {
            Path path = home.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
