package org.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiendo.catalog.Catalog;

/** A home with one job, which pulls the register into sums by area and month. */
record RegisterHome(Register register, Path folder) {

    static final String JOB = "register";

    Catalog catalog() throws IOException {
        write("config/sources.yaml", """
                sources:
                  - name: register
                    description: The register
                    jdbc: {url: "%s", user: "%s", password: "${REGISTER_PASSWORD}", timeout: 10m}
                """.formatted(
                        register.url(), register.server().username()));
        write("config/areas.yaml", """
                areas:
                  - {code: whole, name: {vi: Whole, en: Whole}, kind: province}
                """ + parts());
        write("config/indicators.yaml", """
                indicators:
                  - code: amount
                    name: {vi: Amount, en: Amount}
                    unit: đồng
                    decimals: 2
                    item: "1"
                    good: up
                    measure: {flow: amount}
                """);
        write("config/plans/2023.yaml", """
                plan: {year: 2023, area: whole, title: Benchmark}
                targets:
                  - {indicator: amount, areas: [whole], at_least: 1, assigned_by: Nobody, document: None}
                """);
        write("jobs/register/job.yaml", """
                job: register
                description: Every row
                source: register
                query: register.sql
                columns: {area: area, day: day}
                series:
                  - {code: amount, kind: flow, unit: đồng, aggregate: sum, value: amount, areas: {parts_of: whole}}
                checks:
                  - not_null: amount
                schedule: {cron: "0 0 1 * * ?"}
                """);
        write("jobs/register/register.sql", """
                SELECT area, day, amount FROM register WHERE day BETWEEN :from AND :to
                """);
        return Catalog.read(
                folder, Map.of("REGISTER_PASSWORD", register.server().password()));
    }

    private static String parts() {
        return IntStream.range(0, Register.AREAS)
                .mapToObj(
                        "  - {code: part-%1$d, name: {vi: Part %1$d, en: Part %1$d}, kind: district, parent: whole}%n"
                                ::formatted)
                .collect(Collectors.joining());
    }

    private void write(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.createDirectories(Objects.requireNonNull(path.getParent()));
        Files.writeString(path, text);
    }
}
