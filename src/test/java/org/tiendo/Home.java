package org.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Terminal;
import org.tiendo.homes.HomeFolder;
import org.tiendo.servers.TestStore;

/** A home in a folder of its own with a store of its own, worked on by the command as a person would. */
final class Home {

    private final HomeFolder files;
    private final TestStore store;
    private Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Home(HomeFolder files, TestStore store) {
        this.store = store;
        this.files = files.with("TIENDO_STORE_URL", store.url())
                .with("TIENDO_STORE_USERNAME", store.username())
                .with("TIENDO_STORE_PASSWORD", store.password());
    }

    static Home empty(Path folder, TestStore store) {
        return new Home(HomeFolder.in(folder), store);
    }

    static Home shipped(Path folder, TestStore store) {
        return new Home(HomeFolder.shipped(folder), store);
    }

    static Home village(Path folder, TestStore store) {
        return new Home(HomeFolder.village(folder), store);
    }

    /** A province with a target for one flow {@code v} in 2024; its job {@code j} is still to be written. */
    static Home oneFlow(Path folder, TestStore store) {
        return empty(folder, store).write("config/home.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/j, numbers: plain}
                        areas:
                          - {code: p, name: {vi: Tỉnh, en: Province}, kind: province}
                        indicators:
                          - {code: v, name: {vi: v, en: v}, unit: x, decimals: 2, item: "1", good: up, measure: {flow: v}}
                        plan: {year: 2024, area: p, title: T}
                        targets:
                          - {indicator: v, areas: [p], at_least: 1, assigned_by: x, document: y}
                        """);
    }

    /** A second job, whose database nobody answers for. */
    Home withForestryDown(String password) {
        return with("FORESTRY_PASSWORD", password)
                .write("config/sources.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/trees, numbers: vi, dates: [dd/MM/yyyy, yyyy-MM-dd]}
                          - name: forestry
                            jdbc:
                              url: "jdbc:mysql://127.0.0.1:1/forestry"
                              user: reader
                              password: "${FORESTRY_PASSWORD}"
                              timeout: 2s
                        """)
                .write("jobs/felled/job.yaml", """
                        job: felled
                        source: forestry
                        query: felled.sql
                        columns: {day: day}
                        series:
                          - {code: trees_felled, kind: flow, unit: cây, aggregate: sum, value: felled, areas: [village]}
                        """)
                .write("jobs/felled/felled.sql", "select day, felled from felling where day between :from and :to");
    }

    Home write(String file, String content) {
        files.write(file, content);
        return this;
    }

    Home at(String now) {
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return this;
    }

    Home with(String variable, String value) {
        files.with(variable, value);
        return this;
    }

    HomeFolder files() {
        return files;
    }

    /** What a command came to. */
    record Said(int exit, String out, String err) {}

    Said tiendo(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var command = new CommandEnvironment(
                clock, files.environment(), files.folder(), Terminal.PLAIN, new PrintWriter(out), new PrintWriter(err));
        int exit = Tiendo.program(command, String.join(" ", arguments)).run(arguments);
        return new Said(exit, out.toString(), err.toString());
    }

    /** The board as dashboards take it, of the latest revision of the date. */
    List<CSVRecord> board(String date) {
        Said said = tiendo("board", "--date", date, "--format", "csv");
        if (said.exit() != 0) {
            throw new IllegalStateException(said.err());
        }
        try {
            return CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(new StringReader(said.out()))
                    .getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<List<String>> boardRows(String date) {
        return board(date).stream().map(CSVRecord::toList).toList();
    }

    CSVRecord board(String date, String indicator, String area) {
        return board(date).stream()
                .filter(row -> row.get("indicator").equals(indicator)
                        && row.get("area").equals(area))
                .findFirst()
                .orElseThrow();
    }

    /** The store behind the program's back, while the program is not at it. */
    JdbcClient ledger() {
        return JdbcClient.create(new DriverManagerDataSource(store.url(), store.username(), store.password()));
    }

    /** Everything that is known, without when it was written down and by which run. */
    List<String> observations() {
        return ledger().sql("""
                        SELECT CONCAT_WS(' ', job, origin, series, area, period_start, period_end, bound, amount, status,
                                         known_at, vintage)
                        FROM observation
                        ORDER BY job, origin, series, area, period_start, period_end, vintage
                        """)
                .query((row, number) -> Objects.requireNonNull(row.getString(1)))
                .list();
    }
}
