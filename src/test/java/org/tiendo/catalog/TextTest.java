package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

/** The texts of a home, which may be in any language. */
class TextTest {

    private static final String AREAS = "config/areas.yaml";
    private static final String INDICATORS = "config/indicators.yaml";
    private static final String PLAN = "config/plans/2024.yaml";
    private static final String NAME = "{vi: Số cây trồng mới, en: Trees planted}";

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void copy() {
        home = HomeFolder.village(folder);
    }

    @Test
    void aPlainTextIsInTheLanguageOfTheHome() {
        home.replace(INDICATORS, NAME, "Số cây trồng mới");

        Text name = indicator().name();

        assertThat(name).isEqualTo(Text.of("vi", "Số cây trồng mới"));
        assertThat(name.in("en")).isEqualTo("Số cây trồng mới");
    }

    @Test
    void everyTextMayBeInFurtherLanguages() {
        home.replace(INDICATORS, NAME, "{vi: Số cây trồng mới, fr: Arbres plantés}")
                .replace(INDICATORS, "unit: cây", "unit: {vi: cây, fr: arbres}")
                .replace(INDICATORS, "item: \"1\"", "item: {vi: 1, fr: A}")
                .replace(PLAN, "title: The village in 2024", "title: {vi: Làng năm 2024, fr: Le village en 2024}")
                .replace(AREAS, "{vi: Làng, en: Village}", "{vi: Làng, fr: Le village}");
        Catalog catalog = home.catalog();

        assertThat(indicator().name().in("fr")).isEqualTo("Arbres plantés");
        assertThat(indicator().unit().in("fr")).isEqualTo("arbres");
        assertThat(indicator().unit().own()).isEqualTo("cây");
        assertThat(indicator().item().in("fr")).isEqualTo("A");
        assertThat(indicator().item().own()).isEqualTo("1");
        assertThat(catalog.plans().get(0).title().in("fr")).isEqualTo("Le village en 2024");
        assertThat(catalog.areas().find("village").orElseThrow().name().in("en"))
                .isEqualTo("Làng");
    }

    @Test
    void aHomeOfAnotherLanguageNeedsItsTextsInThatOnly() {
        home.write("config/application.yaml", "language: lo\n")
                .write(AREAS, "areas:\n  - {code: village, name: ບ້ານ, kind: village}\n")
                .replace(INDICATORS, NAME, "{lo: ຕົ້ນໄມ້, en: Trees planted}")
                .replace("jobs/trees/job.yaml", "{parts_of: village}", "[village]");

        Catalog catalog = home.catalog();

        assertThat(catalog.settings().language()).isEqualTo("lo");
        assertThat(catalog.areas().find("village").orElseThrow().name().in("vi"))
                .isEqualTo("ບ້ານ");
        assertThat(indicator().name().in("en")).isEqualTo("Trees planted");
        assertThat(indicator().name().in("vi")).isEqualTo("ຕົ້ນໄມ້");
    }

    @Test
    void sourcesFindAnAreaByItsNameInEachLanguage() {
        home.replace(AREAS, "{vi: Xóm Bắc, en: North}", "{vi: Xóm Bắc, fr: Hameau nord}");
        var names = new AreaNames(home.catalog().areas().all());

        assertThat(names.of("hameau Nord")).containsExactly("north");
        assertThat(names.of("xom bac")).containsExactly("north");
    }

    @Test
    void aTextThatLacksTheHomesLanguageIsAProblemAndSoIsAKeyThatIsNoLanguage() {
        home.replace(INDICATORS, NAME, "{en: Trees planted}")
                .replace(INDICATORS, "unit: cây", "unit: {vi: cây, Fr: a}");

        assertThat(TestHome.problems(home))
                .containsExactlyElementsOf(List.of(
                        "config/indicators.yaml:3:11: missing key 'vi', the home's language (language in"
                                + " config/application.yaml)",
                        "config/indicators.yaml:4:21: expected the code of a language such as vi, en or lo, found"
                                + " 'Fr'"));
    }

    @Test
    void anEmptyTextIsAProblem() {
        home.replace(INDICATORS, NAME, "{vi: \"\"}");

        assertThat(TestHome.problems(home))
                .containsExactly("config/indicators.yaml:3:16: expected text, found nothing");
    }

    private IndicatorDefinition indicator() {
        return home.catalog().indicator("trees_planted").orElseThrow();
    }
}
