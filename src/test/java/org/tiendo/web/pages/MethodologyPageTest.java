package org.tiendo.web.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.catalog.Catalog;
import org.tiendo.homes.HomeFolder;
import org.tiendo.report.Language;
import org.tiendo.web.ProblemException;
import org.tiendo.web.view.Choice;

class MethodologyPageTest {

    @TempDir
    private Path folder;

    private Catalog withNextYear() {
        return HomeFolder.village(folder).write("config/plans/2025.yaml", """
                        plan: {year: 2025, area: village, title: The year after}
                        targets:
                          - {indicator: trees_planted, areas: [village], at_least: 500, assigned_by: Village meeting, document: Minutes}
                        """).catalog();
    }

    private static MethodologyPage page(String plan, String date, Catalog catalog) {
        return MethodologyPage.of(
                Optional.of(plan).filter(code -> !code.isEmpty()), LocalDate.parse(date), catalog, Language.EN);
    }

    @Test
    void aPlanThatDoesNotSpeakOfTheDayIsFoundAmongAllOfTheFiles() {
        assertThat(page("2025", "2024-06-30", withNextYear()).methodology().plan())
                .isEqualTo("The year after");
        assertThat(page("2025", "2030-01-01", withNextYear()).methodology().plan())
                .isEqualTo("The year after");
    }

    @Test
    void withoutAPlanThatOfTheDayIsShownOrTheLastOne() {
        assertThat(page("", "2025-06-30", withNextYear()).methodology().plan()).isEqualTo("The year after");
        assertThat(page("", "2030-01-01", withNextYear()).methodology().plan()).isEqualTo("The year after");
    }

    @Test
    void leadsToEveryPlanOfTheFiles() {
        MethodologyPage page = page("2025", "2024-06-30", withNextYear());

        assertThat(page.plans()).extracting(Choice::value).containsExactly("2024", "2025");
        assertThat(page.plans()).extracting(Choice::isChosen).containsExactly(false, true);
        assertThat(page.links().with("plan", "2024")).isEqualTo("/methodology?date=2024-06-30&plan=2024&lang=en");
    }

    @Test
    void aHomeWithOnePlanHasNoLinksToOthers() {
        MethodologyPage page = page("", "2024-06-30", HomeFolder.village(folder).catalog());

        assertThat(page.plans()).isEmpty();
        assertThat(page.links().with("lang", "vi")).isEqualTo("/methodology?date=2024-06-30&lang=vi");
    }

    @Test
    void refusesAPlanThatTheFilesDoNotHaveAndNamesAllThatTheyHave() {
        assertThatThrownBy(() -> page("2026", "2024-06-30", withNextYear()))
                .isInstanceOf(ProblemException.class)
                .hasMessage("There is no plan \"2026\" in the files of this home; they have 2024, 2025.");
    }
}
