package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class OwnerRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void anIndicatorNamesWhoAnswersForIt() {
        Owners owners = home.catalog().owners();

        assertThat(owners.of("visitor_density_growth"))
                .contains(new Owner(
                        "register", TestText.of("Sở Kế hoạch", "Department of Planning"), "register@example.org"));
        assertThat(owners.of("population")).isEmpty();
        assertThat(owners.find("labour")).map(Owner::email).isEmpty();
    }

    @Test
    void anAddressThatTheEnvironmentLeavesEmptyIsNone() {
        home.replace(TestHome.INDICATORS, "${REGISTER_MAIL:-register@example.org}", "${REGISTER_MAIL:-}");

        assertThat(home.catalog().owners().of("visitor_density_growth").map(Owner::email))
                .isEmpty();
        assertThat(home.with("REGISTER_MAIL", "office@example.org")
                        .catalog()
                        .owners()
                        .of("visitor_density_growth")
                        .map(Owner::email))
                .contains("office@example.org");
    }

    @Test
    void anOwnerIsDefinedOnceAndHasAnAddressThatIsOne() {
        home.replace(TestHome.INDICATORS, "owner: register", "owner: registry")
                .replace(TestHome.INDICATORS, "- code: labour", "- code: register")
                .replace(TestHome.INDICATORS, "${REGISTER_MAIL:-register@example.org}", "by post");

        assertThat(problems(home))
                .containsExactly(
                        "config/indicators.yaml:100:12: unknown owner 'registry'; did you mean 'register'?",
                        "config/indicators.yaml:104:12: expected an e-mail address such as night@example.org, or"
                                + " ${NAME} that holds one",
                        "config/indicators.yaml:105:11: duplicate owner 'register'; it is defined at"
                                + " config/indicators.yaml:102 already");
    }

    @Test
    void aHomeInOneFileHasItsOwnersBesideItsIndicators() {
        home.write("config/home.yaml", "owners:\n  - {code: health, name: {vi: Y tế, en: Health}}\n");

        assertThat(problems(home))
                .anyMatch(problem -> problem.contains("stands in config/indicators.yaml too; keep one of the two"));
    }
}
