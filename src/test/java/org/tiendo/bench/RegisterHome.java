package org.tiendo.bench;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.tiendo.homes.HomeFolder;

/** A home with one job, which pulls the register into sums by area and month. */
record RegisterHome(Kind kind, HomeFolder files) {

    static final String JOB = "register";

    /** The form in which the job reads the register. */
    enum Kind {
        /** Every row of the table, with all checks. */
        ROWS,
        /** The sums, for which its query asks the server. */
        SUMS,
        /** Every row of the table, with all checks, which the server makes. */
        SOURCE,
        /** Every row of the file, with all checks. */
        FILE
    }

    private static final String CHECKS = """
            checks:
              - not_null: amount
              - range: {column: amount, min: 0}
              - unique: id
            """;

    static RegisterHome at(Path folder, Kind kind, Inputs inputs) {
        var files = HomeFolder.in(folder).with("REGISTER_PASSWORD", inputs.password());
        files.write("config/sources.yaml", kind == Kind.FILE ? fileSource(inputs) : tableSource(inputs));
        files.write("config/areas.yaml", """
                areas:
                  - {code: whole, name: {vi: Whole, en: Whole}, kind: province}
                """ + parts());
        files.write("config/indicators.yaml", """
                indicators:
                  - code: amount
                    name: {vi: Amount, en: Amount}
                    unit: đồng
                    decimals: 2
                    item: "1"
                    good: up
                    measure: {flow: amount}
                """);
        files.write("config/plans/2023.yaml", """
                plan: {year: 2023, area: whole, title: Benchmark}
                targets:
                  - {indicator: amount, areas: [whole], at_least: 1, assigned_by: Nobody, document: None}
                """);
        var home = new RegisterHome(kind, files);
        home.writeJob();
        return home;
    }

    private static String tableSource(Inputs inputs) {
        return """
                sources:
                  - name: register
                    description: The register
                    jdbc: {url: "%s", user: "%s", password: "${REGISTER_PASSWORD}", timeout: 10m}
                """.formatted(inputs.url(), inputs.user());
    }

    private static String fileSource(Inputs inputs) {
        return """
                sources:
                  - name: register
                    description: The register
                    files: {folder: "%s", delimiter: ";", numbers: vi, dates: [dd/MM/yyyy]}
                """.formatted(Objects.requireNonNull(inputs.file().getParent()));
    }

    private void writeJob() {
        String read = switch (kind) {
            case ROWS, SOURCE -> "SELECT id, area, day, amount FROM register WHERE day BETWEEN :from AND :to";
            case SUMS -> GroupByStatement.QUERY.formatted(":from", ":to");
            case FILE -> "";
        };
        if (kind != Kind.FILE) {
            files.write("jobs/register/register.sql", read);
        }
        files.write(
                "jobs/register/job.yaml",
                """
                job: register
                description: The register
                source: register
                %s
                years: 2
                columns: {area: area, day: %s}
                series:
                  - {code: amount, kind: flow, unit: đồng, aggregate: sum, value: amount, areas: {parts_of: whole}}
                """.formatted(
                                        kind == Kind.FILE ? "file: register.csv" : "query: register.sql",
                                        kind == Kind.SUMS ? "month" : "day, key: id")
                        + (kind == Kind.SUMS ? "" : CHECKS)
                        + (kind == Kind.SOURCE ? "compute: source\n" : ""));
    }

    /** The address of the store that the home has by default. */
    String storeUrl() {
        return "jdbc:h2:file:" + files.file("data/tiendo").toAbsolutePath();
    }

    private static String parts() {
        return IntStream.range(0, Register.AREAS)
                .mapToObj(area -> "  - {code: part-%d, name: {vi: %2$s, en: %2$s}, kind: district, parent: whole}%n"
                        .formatted(area, Register.nameOf(area)))
                .collect(Collectors.joining());
    }
}
