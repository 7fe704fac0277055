package org.tiendo.operations.watchdog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tiendo.homes.HomeFolder;

class UnsealedEditionTest {

    /** Paris skips 02:00 to 03:00 on 2023-03-26, and has that hour twice on 2023-10-29. */
    @ParameterizedTest
    @CsvSource({
        "2023-03-25T01:44:59Z, 2023-03-23",
        "2023-03-25T01:45:00Z, 2023-03-24",
        "2023-03-26T01:00:00Z, 2023-03-24",
        "2023-03-26T01:29:59Z, 2023-03-24",
        "2023-03-26T01:30:00Z, 2023-03-25",
        "2023-10-29T00:44:59Z, 2023-10-27",
        "2023-10-29T00:45:00Z, 2023-10-28",
        "2023-10-29T01:10:00Z, 2023-10-28"
    })
    void isWantedFromWhenItShouldBeSealedOn(Instant now, LocalDate latest, @TempDir Path folder) {
        HomeFolder home = OperationsHome.in(folder).write("config/application.yaml", """
                zone: Europe/Paris
                edition: {cut_off: "02:15", sealed_by: "02:45"}
                """);

        assertThat(UnsealedEdition.latestWanted(now, home.catalog())).isEqualTo(latest);
    }
}
