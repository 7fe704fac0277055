package org.tiendo.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.jspecify.annotations.Nullable;

/** DuckDB, whose driver lies in a jar of its own and on no class path, as an operator has it before {@code lib/}. */
public final class DuckDb {

    /** Its native library can be loaded once in a process. */
    private static final Driver DRIVER = load();

    private DuckDb() {}

    /** The jar of the driver. */
    public static Path jar() {
        return Path.of(Objects.requireNonNull(System.getProperty("tiendo.test.duckdb")));
    }

    public static Driver driver() {
        return DRIVER;
    }

    private static Driver load() {
        try {
            // Never closed: the driver loads classes for as long as the process lives.
            var loader = new URLClassLoader(new URL[] {jar().toUri().toURL()}, DuckDb.class.getClassLoader());
            return (Driver) loader.loadClass("org.duckdb.DuckDBDriver")
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (IOException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Copies the jar without its native libraries, as if it had none for this machine. */
    public static void copyWithoutLibraries(Path copy) {
        try (JarFile jar = new JarFile(jar().toFile());
                JarOutputStream out = new JarOutputStream(Files.newOutputStream(copy))) {
            for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
                JarEntry entry = entries.nextElement();
                if (!entry.getName().startsWith("libduckdb")) {
                    out.putNextEntry(new JarEntry(entry.getName()));
                    Objects.requireNonNull(jar.getInputStream(entry)).transferTo(out);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A Parquet file: its columns with their types, such as {@code area VARCHAR}, and its rows. */
    public record Parquet(List<String> columns, List<List<@Nullable Object>> rows) {}

    /** @param file a path without anything that is a pattern to DuckDB */
    public static Parquet read(Path file) throws SQLException {
        try (Connection connection = DRIVER.connect("jdbc:duckdb:", new Properties());
                PreparedStatement query = connection.prepareStatement("SELECT * FROM read_parquet(?)")) {
            query.setString(1, file.toString());
            try (ResultSet found = query.executeQuery()) {
                return read(found);
            }
        }
    }

    private static Parquet read(ResultSet found) throws SQLException {
        List<String> columns = new ArrayList<>();
        int width = found.getMetaData().getColumnCount();
        for (int column = 1; column <= width; column++) {
            columns.add(found.getMetaData().getColumnName(column) + " "
                    + found.getMetaData().getColumnTypeName(column));
        }
        List<List<@Nullable Object>> rows = new ArrayList<>();
        while (found.next()) {
            List<@Nullable Object> row = new ArrayList<>();
            for (int column = 1; column <= width; column++) {
                row.add(found.getObject(column));
            }
            rows.add(row);
        }
        return new Parquet(columns, rows);
    }
}
