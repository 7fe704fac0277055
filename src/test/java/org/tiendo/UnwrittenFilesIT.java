package org.tiendo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.MethodSource;
import org.tiendo.cli.CommandEnvironment;
import org.tiendo.cli.Terminal;
import org.tiendo.operations.incident.Incident;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.servers.TestStore;
import org.tiendo.store.Store;

/** The incident about an edition whose files are not there. */
@ParameterizedClass
@MethodSource("org.tiendo.servers.TestServers#stores")
class UnwrittenFilesIT {

    private static final String DATE = "2024-03-31";
    private static final Instant NIGHT = Instant.parse("2024-04-01T00:00:00Z");

    private final TestStore store;
    private Home home;

    @TempDir
    private Path folder;

    UnwrittenFilesIT(TestStore store) {
        this.store = store;
    }

    @BeforeEach
    void aVillage() {
        home = Home.village(folder, store).at(NIGHT.toString());
    }

    @Test
    void isOpenFromTheFailedExportUntilTheFilesAreWritten() throws IOException {
        nightWithSomethingInTheWay();

        assertThat(found(NIGHT)).singleElement().satisfies(incident -> {
            assertThat(incident.title()).isEqualTo("export: business date " + DATE);
            assertThat(incident.cause().message())
                    .contains("revision 1", exports() + "/" + DATE, ThisProcess.node())
                    .doesNotContain("Exception")
                    .endsWith("write them there with: tiendo export --date " + DATE);
        });
        assertThat(home.tiendo("export", "--date", DATE, "--out", "elsewhere").exit())
                .isZero();
        assertThat(found(NIGHT)).hasSize(1);

        Files.delete(exports());
        assertThat(home.tiendo("export", "--date", DATE).exit()).isZero();

        assertThat(found(NIGHT)).isEmpty();
    }

    @Test
    void isOverWhenTheNextNightOfTheDateWritesThem() throws IOException {
        nightWithSomethingInTheWay();
        assertThat(found(NIGHT)).hasSize(1);
        Files.delete(exports());
        home.tiendo("run", "--date", DATE);

        assertThat(found(NIGHT)).isEmpty();
    }

    @Test
    void isNoneWhereTheNightHasWrittenThemOrABackfillWritesNone() {
        home.tiendo("run", "--date", DATE);
        home.tiendo("backfill", "--from", "2024-03-01", "--to", "2024-03-02");

        assertThat(found(NIGHT.plusSeconds(86_400))).isEmpty();
    }

    @Test
    void isOpenHalfAnHourAfterAProcessHasSealedAndDied() {
        home.tiendo("run", "--date", DATE);
        owedSinceTheNight();

        assertThat(found(NIGHT.plusSeconds(1800))).isEmpty();
        assertThat(found(NIGHT.plusSeconds(1801)))
                .singleElement()
                .satisfies(incident -> assertThat(incident.cause().message()).contains("by process 7 on north"));
        home.tiendo("run", "--date", DATE);
        assertThat(found(NIGHT.plusSeconds(1801))).isEmpty();
    }

    @Test
    void isNoneWhereTheSettingsWantNoFilesAnyMoreOrHousekeepingHadRemovedThem() throws IOException {
        nightWithSomethingInTheWay();
        assertThat(found(NIGHT.plusSeconds(401 * 86_400L))).isEmpty();
        assertThat(found(NIGHT)).hasSize(1);
        home.write("config/application.yaml", "export: {after_sealing: false}\n");

        assertThat(found(NIGHT)).isEmpty();
    }

    private void nightWithSomethingInTheWay() throws IOException {
        Files.createDirectories(folder.resolve("data"));
        Files.writeString(exports(), "in the way");
        assertThat(home.tiendo("run", "--date", DATE).exit()).isZero();
    }

    private Path exports() {
        return folder.toAbsolutePath().resolve("data").resolve("export");
    }

    private void owedSinceTheNight() {
        home.ledger().sql("""
                INSERT INTO owed_export (business_date, revision, node, folder, owed_since)
                VALUES (:date, 1, 'process 7 on north', '/home', '2024-04-01 00:00:00')
                """).param("date", DATE).update();
    }

    /** The lasting incidents of this kind after a check of the watchdog. */
    private List<Incident> found(Instant now) {
        var nowhere = new PrintWriter(new StringWriter());
        var environment = new CommandEnvironment(
                Clock.fixed(now, ZoneOffset.UTC), home.files().environment(), folder, Terminal.PLAIN, nowhere, nowhere);
        var catalog = home.files().catalog();
        try (Composition parts = Composition.open(catalog, environment, "test", Store::open)) {
            parts.of(catalog).watchdog().check(now);
            return parts.incidents().service(parts.audit()).lasting().stream()
                    .filter(incident -> incident.cause().kind() == IncidentKind.EXPORT)
                    .toList();
        }
    }
}
