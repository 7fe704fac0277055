package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class HomeFilesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aFolderThatIsNoHomeIsToldAllItNeeds() {
        home.delete("config").delete("jobs");

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:1:1: there is no such file; create it: it names the places figures speak of",
                        "config/indicators.yaml:1:1: there is no such file; create it: it says what is measured and how",
                        "config/plans:1:1: there is no plan; create one, such as config/plans/2024.yaml",
                        "config/sources.yaml:1:1: there is no such file; create it: it names the databases and folders that jobs read",
                        "jobs:1:1: there is no job; create one, such as jobs/new_enterprises/job.yaml");
    }

    @Test
    void aMissingFileDoesNotMakeEveryReferenceIntoItAProblem() {
        home.delete(TestHome.AREAS).delete(TestHome.SOURCES);

        assertThat(problems(home))
                .containsExactly(
                        "config/areas.yaml:1:1: there is no such file; create it: it names the places figures speak of",
                        "config/sources.yaml:1:1: there is no such file; create it: it names the databases and folders that jobs read");
    }

    @Test
    void aFolderBelowJobsNeedsAJob() {
        home.delete(TestHome.PAPERS);

        assertThat(problems(home))
                .containsExactly(
                        "jobs/papers/job.yaml:1:1: there is no such file; a folder below jobs/ is a job and needs one");
    }

    @Test
    void filesBesideJobsAndHiddenFoldersAreLeftAlone() {
        home.write("jobs/README.md", "# Jobs\n").write("jobs/.cache/x", "").write("config/plans/.2022.yaml", "");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aPlanThatWouldNotBeReadIsNotSilentlyLeftOut() {
        home.write("config/plans/2024.yml", home.text(TestHome.PLAN));

        assertThat(problems(home))
                .containsExactly("config/plans/2024.yml:1:1: the name must end in .yaml for the plan to be read");
    }

    @Test
    void aCalendarThatWouldNotBeReadIsNotSilentlyLeftOut() {
        home.write("config/calendars/schools.yml", home.text(TestHome.OFFICES))
                .write("config/calendars/The Schools.yaml", home.text(TestHome.OFFICES));

        assertThat(problems(home))
                .containsExactly(
                        "config/calendars/The Schools.yaml:1:1: the name of a calendar is that of its file; expected a code of small letters, digits and _, at most 64",
                        "config/calendars/schools.yml:1:1: the name must end in .yaml for the calendar to be read");
    }

    @Test
    void theDescriptionOfTheDemoDepartmentsIsNoneOfItsBusiness() {
        home.write("config/demo.yaml", "whatever: [");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void allProblemsComeInOneGoSortedByFileAndLine() {
        home.replace(TestHome.JOB, "source: register", "source: registre")
                .replace(TestHome.JOB, "years: 3", "years: many")
                .replace(TestHome.PLAN, "indicator: poverty_fall", "indicator: poverty_fal")
                .replace(TestHome.AREAS, "parent: 62\n  - code: 62-poor", "parent: 63\n  - code: 62-poor")
                .replace(
                        TestHome.INDICATORS,
                        "flow: enterprises\n  - code: population",
                        "flow: enterprize\n  - code: population")
                .replace(TestHome.APPLICATION, "zone: Asia/Bangkok", "zone: Asia/Bankok")
                .environment()
                .remove("REGISTER_PASSWORD");

        assertThat(problems(home))
                .containsExactly(
                        "config/application.yaml:2:7: expected a zone such as Asia/Ho_Chi_Minh, found 'Asia/Bankok'",
                        "config/areas.yaml:18:13: unknown area '63'; did you mean '613'?",
                        "config/indicators.yaml:10:13: unknown series 'enterprize'; did you mean 'enterprises'?",
                        "config/plans/2023.yaml:47:16: unknown indicator 'poverty_fal'; did you mean 'poverty_fall'?",
                        "config/sources.yaml:9:17: the environment has no REGISTER_PASSWORD; set it, or give a default: ${REGISTER_PASSWORD:-...}",
                        "jobs/enterprises/job.yaml:4:9: unknown source 'registre'; did you mean 'register'?",
                        "jobs/enterprises/job.yaml:6:8: expected a whole number, found 'many'");
    }

    @Test
    void aSmallHomeStandsInOneFileBesideItsJob() {
        home.write("config/home.yaml", together());
        home.delete(TestHome.SOURCES)
                .delete(TestHome.AREAS)
                .delete(TestHome.INDICATORS)
                .delete(TestHome.PLAN);

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().plans().get(0).targets()).hasSize(11);
    }

    @Test
    void whatStandsInOneFileDoesNotStandInAnotherToo() {
        home.write("config/home.yaml", together());

        assertThat(problems(home))
                .containsExactly(
                        "config/home.yaml:3:1: stands in config/sources.yaml too; keep one of the two",
                        "config/home.yaml:34:1: stands in config/areas.yaml too; keep one of the two",
                        "config/home.yaml:73:1: stands in config/indicators.yaml too; keep one of the two",
                        "config/plans/2023.yaml:3:9: the plan '2023' stands in config/home.yaml already; give one of them another 'code'");
    }

    @Test
    void problemsOfOneFileAreToldWhereTheyStandInIt() {
        home.write(
                "config/home.yaml",
                together().replace("at_most: 7", "at_moost: 7").replace("numbers: vi", "numbers: vn"));
        home.delete(TestHome.SOURCES)
                .delete(TestHome.AREAS)
                .delete(TestHome.INDICATORS)
                .delete(TestHome.PLAN);

        assertThat(problems(home))
                .containsExactly(
                        "config/home.yaml:19:16: expected one of vi, en, plain, found 'vn'; did you mean 'en'?",
                        "config/home.yaml:200:5: unknown key 'at_moost'; did you mean 'at_most'?");
    }

    @Test
    void aBrokenFileIsNotAMissingOneAsWell() {
        home.write("config/home.yaml", "sources: [");
        home.delete(TestHome.SOURCES)
                .delete(TestHome.AREAS)
                .delete(TestHome.INDICATORS)
                .delete(TestHome.PLAN);

        assertThat(problems(home))
                .containsExactly(
                        "config/home.yaml:1:11: not YAML: expected the node content, but found '<stream end>'");
    }

    private String together() {
        return "# yaml-language-server: $schema=home.schema.json\n"
                + home.text(TestHome.SOURCES)
                + home.text(TestHome.AREAS)
                + home.text(TestHome.INDICATORS)
                + home.text(TestHome.PLAN);
    }
}
