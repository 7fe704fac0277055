package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.Home.Said;
import org.tiendo.servers.DuckDb;
import org.tiendo.servers.TestServers;
import org.tiendo.store.Column;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The Parquet files of sealed editions, where the driver of DuckDB lies in {@code lib/}. */
class ParquetIT {

    private static final String DATE = "2024-03-31";
    private static final List<String> TABLES = List.of("board", "items", "restatements");

    @TempDir
    private Path folder;

    private Home home;

    @BeforeEach
    void aVillage() {
        home = Home.village(folder, TestServers.store("h2"));
    }

    @Test
    void holdWhatTheCsvFilesHoldInTypedColumns() throws IOException, SQLException {
        home.tiendo("run", "--date", DATE);
        home.write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,120
                2,south,2024-02-29,95
                3,north,2024-03-31,180
                4,south,2024-01-31,0
                5,north,2024-02-29,0
                6,south,2024-03-31,0
                """);
        assertThat(withDriver(DuckDb.jar(), "run", "--date", DATE)).contains("Sealed");

        for (String table : TABLES) {
            DuckDb.Parquet parquet = DuckDb.read(files().resolve(table + ".parquet"));
            assertThat(parquet.columns()).isEqualTo(columns(table));
            assertThat(texts(parquet.rows())).isNotEmpty().isEqualTo(csv(table));
        }
        List<String> checksums = Files.readAllLines(files().resolve("SHA256SUMS"));
        for (String table : TABLES) {
            JsonNode resource = resource(table + ".parquet");
            assertThat(resource.at("/mediatype").asString()).isEqualTo("application/vnd.apache.parquet");
            assertThat(checksums)
                    .contains(
                            resource.at("/hash").asString().substring("sha256:".length()) + "  " + table + ".parquet");
        }
    }

    @Test
    void areLeftOutWhereTheDriverCanNotBeStarted() throws IOException {
        Path broken = folder.resolve("broken.jar");
        DuckDb.copyWithoutLibraries(broken);

        assertThat(withDriver(broken, "run", "--date", DATE))
                .contains(
                        "Sealed", "The Parquet files of the edition of " + DATE + " could not be written to " + files())
                .contains("DuckDB's driver in lib/ can't be started: ");
        assertThat(files().resolve("board.csv")).exists();
        assertThat(files().resolve("structure.json")).exists();
        assertThat(files().resolve("board.parquet")).doesNotExist();
        assertThat(owed()).singleElement().asString().startsWith("only those in Parquet are missing: DuckDB's driver");
        assertThat(withDriver(broken, "run", "--date", DATE)).contains("The Parquet files of the edition");
        assertThat(owed()).hasSize(1);

        assertThat(withDriver(DuckDb.jar(), "run", "--date", DATE)).contains("still revision 1");
        assertThat(files().resolve("board.parquet")).exists();
        assertThat(owed()).isEmpty();
    }

    @Test
    void areNotMissedWhereNobodyHasPutADriver() {
        Said night = home.tiendo("run", "--date", DATE);

        assertThat(night.out() + night.err()).doesNotContain("Parquet", "parquet");
        assertThat(owed()).isEmpty();
        assertThat(files().resolve("board.csv")).exists();
    }

    @Test
    void areMissedWhereSomebodyAsksForThemWithoutADriver() {
        home.tiendo("run", "--date", DATE);

        Said said = home.tiendo("export", "--date", DATE, "--formats", "csv,parquet");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.out()).contains("board.csv").doesNotContain("sdmx.csv");
        assertThat(said.err()).contains("The Parquet files could not be written: DuckDB's driver is missing");

        Said only = home.tiendo("export", "--date", DATE, "--formats", "parquet");
        assertThat(only.exit()).isEqualTo(1);
        assertThat(only.err()).contains("put the jar of org.duckdb:duckdb_jdbc into lib/");
        assertThat(files().resolve("board.csv")).exists();
    }

    @Test
    void areOwedWhereTheSettingsAskForNothingElse() {
        home.write("config/application.yaml", "export: {formats: [parquet]}\n");

        assertThat(home.tiendo("run", "--date", DATE).err()).contains("DuckDB's driver is missing");
        assertThat(owed()).hasSize(1);
        assertThat(files()).doesNotExist();
    }

    /** Runs the program with a driver in {@code lib/}, and returns its output. */
    private String withDriver(Path jar, String... arguments) {
        try (TiendoProcess process = TiendoProcess.start(home, List.of(jar), arguments)) {
            assertThat(process.await()).as(process.output()).isZero();
            return process.output();
        }
    }

    private List<String> owed() {
        return home.ledger()
                .sql("SELECT failure FROM owed_export")
                .query((row, number) -> Column.text(row, "failure"))
                .list();
    }

    private List<String> columns(String table) throws IOException {
        List<String> columns = new ArrayList<>();
        for (JsonNode field : resource(table).at("/schema/fields")) {
            String type = switch (field.at("/type").asString()) {
                case "date" -> "DATE";
                case "integer" -> "INTEGER";
                case "number" -> "DECIMAL(38,16)";
                default -> "VARCHAR";
            };
            columns.add(field.at("/name").asString() + " " + type);
        }
        return columns;
    }

    private JsonNode resource(String name) throws IOException {
        JsonNode described = JsonMapper.shared().readTree(Files.readString(files().resolve("datapackage.json")));
        for (JsonNode resource : described.at("/resources")) {
            if (resource.at("/name").asString().equals(name)) {
                return resource;
            }
        }
        throw new AssertionError(name + " is not in datapackage.json");
    }

    /** The rows as a CSV file has them. */
    private static List<List<String>> texts(List<List<@Nullable Object>> rows) {
        return rows.stream()
                .map(row -> row.stream().map(ParquetIT::text).toList())
                .toList();
    }

    private static String text(@Nullable Object value) {
        if (value instanceof BigDecimal number) {
            return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        }
        return value == null ? "" : value.toString();
    }

    private List<List<String>> csv(String table) throws IOException {
        try (var text = Files.newBufferedReader(files().resolve(table + ".csv"), StandardCharsets.UTF_8)) {
            return CSVFormat.RFC4180.parse(text).getRecords().stream()
                    .skip(1)
                    .map(CSVRecord::toList)
                    .toList();
        }
    }

    private Path files() {
        return folder.toAbsolutePath().resolve("data").resolve("export").resolve(DATE);
    }
}
