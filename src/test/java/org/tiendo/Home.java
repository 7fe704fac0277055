package org.tiendo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Terminal;
import org.tiendo.servers.TestStore;

/** A home in a folder of its own with a store of its own, worked on by the command as a person would. */
final class Home {

    private static final Path SHIPPED = Path.of(Objects.requireNonNull(System.getProperty("tiendo.home", "")))
            .toAbsolutePath();

    private final Path folder;
    private final TestStore store;
    private final Map<String, String> environment = new HashMap<>();
    private Clock clock = Clock.fixed(Instant.parse("2025-01-01T00:00:00Z"), ZoneOffset.UTC);

    private Home(Path folder, TestStore store) {
        this.folder = folder;
        this.store = store;
        environment.put("TIENDO_STORE_URL", store.url());
        environment.put("TIENDO_STORE_USERNAME", store.username());
        environment.put("TIENDO_STORE_PASSWORD", store.password());
    }

    static Home empty(Path folder, TestStore store) {
        return new Home(folder, store);
    }

    /** The worked example; its departments are made on first use. */
    static Home shipped(Path folder, TestStore store) {
        copy(SHIPPED.resolve("jobs"), folder.resolve("jobs"));
        copy(SHIPPED.resolve("config"), folder.resolve("config"));
        return new Home(folder, store);
    }

    /** One village whose trees are counted in a CSV file, with a target of 400 for 2024. */
    static Home village(Path folder, TestStore store) {
        return empty(folder, store)
                .write("config/sources.yaml", """
                        sources:
                          - name: records
                            files: {folder: jobs/trees, numbers: vi, dates: [dd/MM/yyyy, yyyy-MM-dd]}
                        """)
                .write("config/areas.yaml", """
                        areas:
                          - {code: village, name: {vi: Làng, en: Village}, kind: village}
                          - {code: north, name: {vi: Xóm Bắc, en: North}, kind: hamlet, parent: village}
                          - {code: south, name: {vi: Xóm Nam, en: South}, kind: hamlet, parent: village}
                        """)
                .write("config/indicators.yaml", """
                        indicators:
                          - code: trees_planted
                            name: {vi: Số cây trồng mới, en: Trees planted}
                            unit: cây
                            decimals: 0
                            item: "1"
                            good: up
                            measure: {flow: trees_planted}
                        """)
                .write("config/plans/2024.yaml", """
                        plan: {year: 2024, area: village, title: The village in 2024}
                        targets:
                          - indicator: trees_planted
                            areas: [village]
                            at_least: 400
                            assigned_by: The village
                            document: Minutes of 2 January
                        """)
                .write("jobs/trees/job.yaml", """
                        job: trees
                        source: records
                        file: trees.csv
                        columns: {area: hamlet, day: day, key: id}
                        totals: [Tổng cộng]
                        limits: {rejects: 0.6}
                        series:
                          - code: trees_planted
                            kind: flow
                            unit: cây
                            aggregate: sum
                            value: planted
                            areas: {parts_of: village}
                        """)
                .write("jobs/trees/trees.csv", """
                        id,hamlet,day,planted
                        1,north,2024-01-31,120
                        2,south,2024-02-29,95
                        3,north,2024-03-31,210
                        4,south,2024-01-31,0
                        5,north,2024-02-29,0
                        6,south,2024-03-31,0
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
        try {
            Path path = folder.resolve(file);
            Files.createDirectories(Objects.requireNonNull(path.getParent()));
            Files.writeString(path, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home replace(String file, String text, String by) {
        try {
            return write(file, Files.readString(folder.resolve(file)).replace(text, by));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Home at(String now) {
        clock = Clock.fixed(Instant.parse(now), ZoneOffset.UTC);
        return this;
    }

    Home with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Path folder() {
        return folder;
    }

    Map<String, String> environment() {
        return environment;
    }

    /** What a command came to. */
    record Said(int exit, String out, String err) {}

    Said tiendo(String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var command = new CommandEnvironment(
                clock, environment, folder, Terminal.PLAIN, new PrintWriter(out), new PrintWriter(err));
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

    private static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.toList()) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(Arrays.toString(e.getStackTrace()), e);
        }
    }
}
