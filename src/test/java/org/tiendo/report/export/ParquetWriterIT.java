package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.report.Listing;
import org.tiendo.servers.DuckDb;
import tools.jackson.databind.node.ArrayNode;

/** Parquet files, written by DuckDB and read by it again. */
class ParquetWriterIT {

    private static final LocalDate DAY = LocalDate.of(2023, 12, 31);

    @TempDir
    private Path folder;

    private Path temporary;
    private ParquetWriter writer;

    /** A name with all that means something in a statement or a pattern. */
    @BeforeEach
    void aTemporaryFolder() throws IOException {
        temporary = Files.createDirectory(folder.resolve("it's [a] {b} *?"));
        writer = new ParquetWriter(DuckDb.driver(), temporary);
    }

    @Test
    void keepsTypesTextsDigitsAndWhatThereIsNot() throws IOException, SQLException {
        BigDecimal longest = new BigDecimal("-1234567890123456789012.0123456789012345");
        DuckDb.Parquet read = read(List.of(
                row(DAY, 1, "Số cây bị chặt; \"a\", 'b'\r\nđ", new BigDecimal("0.1")),
                row(null, -2, "=1+1", longest),
                row(DAY, null, null, null),
                row(DAY, 3, "#", new BigDecimal("1E+3"))));

        assertThat(read.columns()).containsExactly("day DATE", "number INTEGER", "words VARCHAR", "v DECIMAL(38,16)");
        assertThat(read.rows())
                .containsExactly(
                        row(DAY, 1, "Số cây bị chặt; \"a\", 'b'\r\nđ", new BigDecimal("0.1000000000000000")),
                        row(null, -2, "=1+1", longest),
                        row(DAY, null, null, null),
                        row(DAY, 3, "#", new BigDecimal("1000.0000000000000000")));
    }

    @Test
    void keepsTheColumnsWhereThereIsNoRow() throws IOException, SQLException {
        DuckDb.Parquet read = read(List.of());

        assertThat(read.columns()).hasSize(4);
        assertThat(read.rows()).isEmpty();
    }

    @Test
    void writesTheSameBytesAgainAndLeavesNothingBehind() throws IOException {
        List<List<@Nullable Object>> rows = List.of(row(DAY, 1, "a", BigDecimal.ONE));

        assertThat(written(rows)).isEqualTo(written(rows));
        assertThat(temporary).isEmptyDirectory();
        assertThat(writer.obstacle()).isEmpty();
    }

    @Test
    void namesTheDriverThatIsMissing() {
        ParquetWriter none = new ParquetWriter(null, temporary);

        assertThat(none.hasDriver()).isFalse();
        assertThat(none.obstacle().orElseThrow()).contains("org.duckdb:duckdb_jdbc into lib/");
        assertThat(ParquetWriter.installed().hasDriver()).isFalse();
    }

    private DuckDb.Parquet read(List<List<@Nullable Object>> rows) throws IOException, SQLException {
        return DuckDb.read(Files.write(folder.resolve("written.parquet"), written(rows)));
    }

    private byte[] written(List<List<@Nullable Object>> rows) throws IOException {
        var listing = new Listing<List<@Nullable Object>>(List.of("day", "number", "words", "v"), rows, row -> row);
        var out = new ByteArrayOutputStream();
        writer.write(listing, fields(), out);
        return out.toByteArray();
    }

    private static ArrayNode fields() {
        ArrayNode fields = ExportJson.MAPPER.createArrayNode();
        fields.addObject().put("name", "day").put("type", "date");
        fields.addObject().put("name", "number").put("type", "integer");
        fields.addObject().put("name", "words").put("type", "string");
        fields.addObject().put("name", "v").put("type", "number");
        return fields;
    }

    private static List<@Nullable Object> row(@Nullable Object... values) {
        return Arrays.asList(values);
    }
}
