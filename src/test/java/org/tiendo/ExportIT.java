package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.Home.Said;
import org.tiendo.servers.TestServers;
import org.tiendo.servers.TestStore;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of sealed editions, as nights and the command write them. */
class ExportIT {

    private static final String DATE = "2024-03-31";
    private static final List<String> ALL = List.of(
            "SHA256SUMS",
            "board.csv",
            "board.xlsx",
            "datapackage.json",
            "items.csv",
            "restatements.csv",
            "sdmx.csv",
            "structure.json");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aNightWritesEveryRowOfItsEditionInEveryFormat(TestStore store) throws IOException {
        Home home = Home.village(folder, store);
        assertThat(home.tiendo("run", "--date", DATE).exit()).isZero();

        assertThat(names(files())).isEqualTo(ALL);
        List<CSVRecord> sealed = home.board(DATE);
        assertThat(rows("board.csv")).hasSameSizeAs(sealed);
        assertThat(rows("sdmx.csv")).hasSameSizeAs(sealed);
        try (InputStream file = Files.newInputStream(files().resolve("board.xlsx"));
                ReadableWorkbook workbook = new ReadableWorkbook(file)) {
            assertThat(workbook.getFirstSheet().read()).hasSize(1 + sealed.size());
        }
        for (int row = 0; row < sealed.size(); row++) {
            assertThat(rows("board.csv").get(row).toMap())
                    .isEqualTo(sealed.get(row).toMap());
            assertThat(rows("sdmx.csv").get(row).get("OBS_VALUE"))
                    .isEqualTo(sealed.get(row).get("actual"));
        }
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void describesEachFileByItsTypesAndItsChecksum(TestStore store) throws IOException {
        Home.village(folder, store).tiendo("run", "--date", DATE);
        JsonNode described = JsonMapper.shared().readTree(Files.readString(files().resolve("datapackage.json")));

        assertThat(described.at("/edition/business_date").asString()).isEqualTo(DATE);
        assertThat(described.at("/edition/revision").intValue()).isEqualTo(1);
        assertThat(described.at("/edition/sha256").asString()).hasSize(64);
        List<String> checksums = Files.readAllLines(files().resolve("SHA256SUMS"));
        for (JsonNode resource : described.at("/resources")) {
            String name = resource.at("/path").asString();
            assertThat(Files.size(files().resolve(name)))
                    .isEqualTo(resource.at("/bytes").longValue());
            assertThat(checksums).contains(resource.at("/hash").asString().substring("sha256:".length()) + "  " + name);
            for (JsonNode field : resource.at("/schema/fields")) {
                rows(name)
                        .forEach(row -> assertFits(
                                field.at("/type").asString(),
                                row.get(field.at("/name").asString())));
            }
        }
    }

    private static void assertFits(String type, String value) {
        if (!value.isEmpty()) {
            assertThatCode(() -> read(type, value)).as(value).doesNotThrowAnyException();
        }
    }

    private static Object read(String type, String value) {
        return switch (type) {
            case "integer" -> Long.valueOf(value);
            case "number" -> new BigDecimal(value);
            case "date" -> LocalDate.parse(value);
            case "string" -> value;
            default -> throw new IllegalArgumentException(type);
        };
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void theCommandWritesTheSameBytesAgain(TestStore store) throws IOException {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", DATE);
        byte[] first = Files.readAllBytes(files().resolve("SHA256SUMS"));

        Said said = home.at("2030-01-01T00:00:00Z").tiendo("export", "--date", DATE);

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("revision 1", "8 files in " + files(), "board.xlsx");
        assertThat(files().resolve("SHA256SUMS")).hasBinaryContent(first);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aRevisionReplacesTheFilesAndAnEarlierOneHasAFolderOfItsOwn(TestStore store) throws IOException {
        Home home = Home.village(folder, store);
        home.tiendo("run", "--date", DATE);
        home.at("2025-01-02T00:00:00Z").write("jobs/trees/trees.csv", """
                id,hamlet,day,planted
                1,north,2024-01-31,120
                2,south,2024-02-29,95
                3,north,2024-03-31,180
                4,south,2024-01-31,0
                5,north,2024-02-29,0
                6,south,2024-03-31,0
                """);
        home.tiendo("run", "--date", DATE);

        assertThat(rows("board.csv").get(0).get("revision")).isEqualTo("2");
        assertThat(rows("restatements.csv")).isNotEmpty();
        Said said = home.tiendo("export", "--date", DATE, "--revision", "1", "--formats", "csv");
        assertThat(said.exit()).isZero();
        assertThat(names(folder.resolve("data/export/" + DATE + ".r1")))
                .containsExactly("SHA256SUMS", "board.csv", "datapackage.json", "items.csv", "restatements.csv");
        assertThat(rows("board.csv").get(0).get("revision")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aNightSealsAlsoWhereItsFilesCanNotBeWritten(TestStore store) throws IOException {
        Home home = Home.village(folder, store);
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(folder.resolve("data/export"), "in the way");

        Said said = home.tiendo("run", "--date", DATE);

        assertThat(said.exit()).isZero();
        assertThat(said.out()).contains("Sealed: edition " + DATE);
        assertThat(said.err()).contains("could not be written to", "tiendo export --date " + DATE);
        assertThat(home.tiendo("export", "--date", DATE).exit()).isEqualTo(1);
        assertThat(home.tiendo("export", "--date", DATE, "--out", "given").exit())
                .isZero();
        assertThat(names(folder.resolve("given").resolve(DATE))).isEqualTo(ALL);

        Files.delete(folder.resolve("data/export"));
        assertThat(home.tiendo("run", "--date", DATE).out()).contains("still revision 1");
        assertThat(names(files())).isEqualTo(ALL);
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void writesWhatTheSettingsAskFor(TestStore store) throws IOException {
        Home home =
                Home.village(folder, store).write("config/application.yaml", "export: {formats: [csv], bom: true}\n");
        home.tiendo("run", "--date", DATE);

        assertThat(names(files())).doesNotContain("board.xlsx", "sdmx.csv");
        assertThat(Files.readString(files().resolve("board.csv"))).startsWith("\uFEFFbusiness_date,");
        assertThat(Files.readString(files().resolve("datapackage.json"))).contains("utf-8-sig");
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void writesNoFilesWhereNobodyAskedForThem(TestStore store) {
        Home home = Home.village(folder, store).write("config/application.yaml", "export: {after_sealing: false}\n");

        assertThat(home.tiendo("run", "--date", DATE).exit()).isZero();
        assertThat(files()).doesNotExist();
        assertThat(home.tiendo("export").exit()).isZero();
        assertThat(files()).exists();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void aBackfillWritesNoFiles(TestStore store) {
        Home home = Home.village(folder, store);

        assertThat(home.tiendo("backfill", "--from", "2024-03-01", "--to", "2024-03-03")
                        .out())
                .contains("Sealed");
        assertThat(folder.resolve("data/export")).doesNotExist();
    }

    @ParameterizedTest
    @MethodSource(TestServers.STORES)
    void saysWhichEditionThereIsNot(TestStore store) {
        Said said = Home.village(folder, store).tiendo("export", "--date", DATE);

        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.err()).contains("There is no edition of " + DATE + " yet.");
    }

    private Path files() {
        return folder.toAbsolutePath().resolve("data").resolve("export").resolve(DATE);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }

    private List<CSVRecord> rows(String file) {
        try (var text = Files.newBufferedReader(files().resolve(file), StandardCharsets.UTF_8)) {
            return new ArrayList<>(CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(text)
                    .getRecords());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
