package org.tiendo.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.catalog.yaml.InvalidCatalogException;

class DemoFileTest {

    private static final String SMALL = """
            synthetic: Made up.
            departments:
              - source: tourism
                tables:
                  - table: guest_registration
                    columns:
                      - {name: registration_code, type: varchar(20), is: key}
                      - {name: arrived_on, type: date, is: day}
                    rows:
                      - events: {count: {2022-12-31: 3}, areas: {"608": 1}}
            """;

    @TempDir
    Path home;

    @Test
    void isNotNeeded() {
        assertThat(DemoFile.of(home)).isEmpty();
    }

    @Test
    void isReadWithItsDigest() throws IOException {
        write(SMALL);

        var file = DemoFile.of(home).orElseThrow();

        assertThat(file.plan().departments()).extracting(Department::source).containsExactly("tourism");
        assertThat(file.sha256()).hasSize(64).matches("[0-9a-f]+");
    }

    @Test
    void pointsAtAKeyItDoesNotKnow() throws IOException {
        write(SMALL.replace("areas:", "aeras:"));

        assertThatThrownBy(() -> DemoFile.of(home))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("config/demo.yaml:10:46: ")
                .hasMessageContaining("aeras");
    }

    @Test
    void pointsAtWhatIsNotYaml() throws IOException {
        write("synthetic: [");

        assertThatThrownBy(() -> DemoFile.of(home))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageStartingWith("config/demo.yaml:1:");
    }

    @Test
    void pointsAtARowThatDoesNotFillItsColumns() throws IOException {
        write(SMALL.replace("{name: arrived_on, type: date, is: day}", "{name: guests, type: integer, is: value}"));

        assertThatThrownBy(() -> DemoFile.of(home))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("config/demo.yaml:5:")
                .hasMessageContaining("guests");
    }

    @Test
    void refusesAnImpossibleDay() throws IOException {
        write(SMALL.replace("2022-12-31", "2022-02-31"));

        assertThatThrownBy(() -> DemoFile.of(home))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("2022-02-31");
    }

    @Test
    void refusesTheSameTableInTwoDepartments() throws IOException {
        write(SMALL + SMALL.substring(SMALL.indexOf("  - source")).replace("tourism", "culture"));

        assertThatThrownBy(() -> DemoFile.of(home))
                .isInstanceOf(InvalidCatalogException.class)
                .hasMessageContaining("guest_registration");
    }

    private void write(String yaml) throws IOException {
        Path file = home.resolve(DemoFile.NAME);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        Files.writeString(file, yaml);
    }
}
