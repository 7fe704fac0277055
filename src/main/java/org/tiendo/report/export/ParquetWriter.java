package org.tiendo.report.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Amount;
import org.tiendo.report.Listing;
import tools.jackson.databind.JsonNode;

/**
 * Writes listings as Parquet files, with the driver of DuckDB that an operator has put into {@code lib/}.
 *
 * @param driver null where there is none
 * @param temporary the folder in which a folder of its own holds the rows for as long as they are written
 */
record ParquetWriter(@Nullable Driver driver, Path temporary) {

    private static final String URL = "jdbc:duckdb:";

    static final String MISSING = "DuckDB's driver is missing; put the jar of org.duckdb:duckdb_jdbc into lib/";

    /** The driver of this process, if it has one. */
    static ParquetWriter installed() {
        Optional<Driver> driver =
                DriverManager.drivers().filter(ParquetWriter::isDuckDb).findFirst();
        return new ParquetWriter(
                driver.orElse(null), Path.of(Objects.requireNonNull(System.getProperty("java.io.tmpdir"))));
    }

    private static boolean isDuckDb(Driver driver) {
        try {
            return driver.acceptsURL(URL);
        } catch (SQLException e) {
            return false;
        }
    }

    boolean hasDriver() {
        return driver != null;
    }

    /** The reason for which no Parquet file can be written here; empty where it can. The driver loads a native library for it. */
    Optional<String> obstacle() {
        if (driver == null) {
            return Optional.of(MISSING);
        }
        try {
            open(driver, "").close();
            return Optional.empty();
        } catch (SQLException | LinkageError | RuntimeException e) {
            return Optional.of("DuckDB's driver in lib/ can't be started: " + origin(e));
        }
    }

    /**
     * Writes the rows with typed columns; what is empty in a CSV file is null.
     *
     * @param fields the columns of the listing as a Table Schema has them
     * @param out is not closed
     */
    void write(Listing<?> listing, JsonNode fields, OutputStream out) throws IOException {
        Path scratch = Files.createTempDirectory(temporary, "tiendo-parquet-");
        try {
            Path rows = scratch.resolve("rows.csv");
            try (Writer text = Files.newBufferedWriter(rows)) {
                listing.writeCsv(text);
            }
            Path parquet = scratch.resolve("rows.parquet");
            copy(rows, columns(fields), parquet);
            Files.copy(parquet, out);
        } finally {
            delete(scratch);
        }
    }

    private void copy(Path rows, String columns, Path parquet) throws IOException {
        // Small groups of rows, so that large editions fit into the memory.
        String copy = """
                COPY (SELECT * FROM read_csv(?, auto_detect = false, header = true, parallel = false,
                    delim = ',', quote = '"', escape = '"', nullstr = '', columns = {%s}))
                TO '%s' (FORMAT parquet, ROW_GROUP_SIZE 20480)
                """.formatted(columns, parquet.toString().replace("'", "''"));
        Path spilled = parquet.resolveSibling("spilled");
        try (Connection connection = open(Objects.requireNonNull(driver), spilled.toString());
                PreparedStatement statement = connection.prepareStatement(copy)) {
            statement.setString(1, literally(rows));
            statement.execute();
        } catch (SQLException e) {
            throw new IOException("DuckDB could not write a Parquet file: " + e.getMessage(), e);
        }
    }

    /** @param spilled a folder for what does not fit into the memory; empty for none */
    private static Connection open(Driver driver, String spilled) throws SQLException {
        var settings = new Properties();
        // One thread has the same bytes again.
        settings.setProperty("threads", "1");
        settings.setProperty("memory_limit", "256MB");
        settings.setProperty("temp_directory", spilled);
        // DuckDB would fetch over the network what it lacks.
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        return Objects.requireNonNull(driver.connect(URL, settings));
    }

    private static String columns(JsonNode fields) {
        return StreamSupport.stream(fields.spliterator(), false)
                .map(field -> "'" + field.at("/name").asString() + "': '"
                        + type(field.at("/type").asString()) + "'")
                .collect(Collectors.joining(", "));
    }

    private static String type(String field) {
        return switch (field) {
            case "date" -> "DATE";
            case "integer" -> "INTEGER";
            case "number" -> "DECIMAL(38, " + Amount.SCALE + ")";
            case "string" -> "VARCHAR";
            default -> throw new IllegalArgumentException(field);
        };
    }

    /** A path in which nothing is a pattern to DuckDB. */
    private static String literally(Path path) {
        return path.toString().replaceAll("[*?\\[]", "[$0]");
    }

    private static Throwable origin(Throwable failure) {
        Throwable cause = failure.getCause();
        return cause == null ? failure : origin(cause);
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> content = Files.walk(folder)) {
            for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
