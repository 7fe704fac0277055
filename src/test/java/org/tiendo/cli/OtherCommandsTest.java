package org.tiendo.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;
import org.tiendo.ledger.Reject;

class OtherCommandsTest {

    private final Typist typist = new Typist();

    @Test
    void validateCountsWhatIsInOrderAndOpensNoStore() {
        typist.workplaces = catalog -> {
            throw new AssertionError("opened");
        };

        assertThat(typist.type("validate")).isZero();
        assertThat(typist.out()).isEqualToIgnoringNewLines("1 job, 1 series, 1 indicator, 1 target: all in order");
    }

    @Test
    void validateWarnsOfATimeThatTheClocksSkip(@TempDir Path home) {
        HomeFolder.figures(home).write("config/application.yaml", """
                zone: Europe/Paris
                edition: {cut_off: "02:15", sealed_by: "02:45"}
                """);

        assertThat(typist.type("validate", "--home", home.toString())).isZero();
        assertThat(typist.out()).endsWith("1 target: all in order, 1 warning\n");
        assertThat(typist.err())
                .isEqualTo(
                        "config/application.yaml:2:20: warning: '02:15' is due at a time that the clocks of Europe/Paris"
                                + " skip: on 2023-03-26 at 03:00 instead of 02:15. Choose a time before or after the change\n");
    }

    @Test
    void areasShowsThoseOfADayAndOpensNoStore() {
        typist.workplaces = catalog -> {
            throw new AssertionError("opened");
        };

        assertThat(typist.type("areas", "--date", "2023-12-31")).isZero();
        assertThat(typist.out()).startsWith("Areas on 2023-12-31");
        assertThat(typist.type("areas", "--format", "csv")).isZero();
        assertThat(typist.out()).startsWith("code,name_vi,name_en,");
    }

    @Test
    void demoTellsWhatIsMadeAndWhere() {
        assertThat(typist.type("demo", "--store", "jdbc:mysql://localhost/x")).isZero();
        assertThat(typist.out()).contains("made in jdbc:mysql://localhost/x", "synthetic");
        assertThat(typist.type("demo")).isZero();
        assertThat(typist.out()).contains("made in null");
    }

    @Test
    void demoFailsWhenADepartmentCannotBeMade() {
        typist.demoMaker = (catalog, url, progress) -> List.of("customs: access denied");

        assertThat(typist.type("demo")).isEqualTo(1);
        assertThat(typist.err()).contains("customs: access denied");
        assertThat(typist.out()).doesNotContain("made anew");
    }

    @Test
    void rejectsShowsTheRowsAskedFor() {
        typist.workplace.rejects.addAll(List.of(reject("figures", "2023-12-30"), reject("dropped", "2023-12-31")));

        assertThat(typist.type("rejects")).isZero();
        assertThat(typist.out()).contains("figures, business date 2023-12-30", "dropped, business date 2023-12-31");
        assertThat(typist.type("rejects", "--job", "dropped")).isZero();
        assertThat(typist.out()).contains("dropped").doesNotContain("figures");
        assertThat(typist.type("rejects", "--date", "2023-12-30", "--format", "csv"))
                .isZero();
        assertThat(typist.out()).contains("figures").doesNotContain("dropped");
        assertThat(typist.type("rejects", "--format", "json")).isZero();
        assertThat(typist.out()).startsWith("[");
    }

    @Test
    void rejectsSaysThatThereAreNone() {
        assertThat(typist.type("rejects")).isZero();
        assertThat(typist.out()).isEqualTo("No row was rejected.\n");
        assertThat(typist.type("rejects", "--job", "figures")).isZero();
        assertThat(typist.out())
                .isEqualTo("No rejected row matches the options; tiendo rejects without any shows all.\n");
    }

    @Test
    void rejectsSuggestsTheJobThatWasMeant() {
        assertThat(typist.type("rejects", "--job", "figurs")).isEqualTo(2);
        assertThat(typist.err()).contains("Did you mean \"figures\"?");
    }

    private static Reject reject(String job, String date) {
        return new Reject(1, job, LocalDate.parse(date), 2, "2", "value", "not a number", "{\"value\":\"x\"}");
    }
}
