package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class ReportSettingsTest {

    @TempDir
    private Path folder;

    private HomeFolder homeWith(String settings) {
        HomeFolder home = TestHome.in(folder);
        home.write(TestHome.APPLICATION, settings);
        return home;
    }

    @Test
    void whatIsNotStatedIsEmpty() {
        assertThat(homeWith("report: {}\n").catalog().settings().report()).isEqualTo(ReportSettings.NONE);
    }

    @Test
    void namesStandInBothLanguages() {
        HomeFolder home = homeWith("""
                report:
                  organisation: {vi: Sở Nội vụ, en: Department of Home Affairs}
                  parent: {vi: Ủy ban nhân dân tỉnh, en: Provincial People's Committee}
                  number: "/BC-SNV"
                  place: {vi: Kon Tum, en: Kon Tum}
                  recipients:
                    - {vi: "Lưu: VT", en: Archives}
                  signer:
                    title: {vi: Giám đốc, en: Director}
                    name: Somebody
                """);

        assertThat(home.catalog().settings().report())
                .isEqualTo(new ReportSettings(
                        TestText.of("Sở Nội vụ", "Department of Home Affairs"),
                        TestText.of("Ủy ban nhân dân tỉnh", "Provincial People's Committee"),
                        "/BC-SNV",
                        TestText.of("Kon Tum", "Kon Tum"),
                        List.of(TestText.of("Lưu: VT", "Archives")),
                        TestText.of("Giám đốc", "Director"),
                        "Somebody"));
    }

    @Test
    void aNameThatLacksTheLanguageOfTheHomeIsAProblem() {
        HomeFolder home = homeWith("report:\n  organisation: {en: Home Affairs}\n");

        assertThat(TestHome.problems(home))
                .containsExactly("config/application.yaml:2:17: missing key 'vi', the home's language (language in"
                        + " config/application.yaml)");
    }
}
