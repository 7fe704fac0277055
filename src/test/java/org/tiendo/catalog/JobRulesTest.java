package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

class JobRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    private static final String SQL = "jobs/enterprises/enterprises.sql";

    @Test
    void aJobIsNamedAsItsFolder() {
        home.replace(TestHome.JOB, "job: enterprises", "job: firms");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:2:6: the job in the folder jobs/enterprises must be named 'enterprises', found 'firms'");
    }

    @Test
    void aDatabaseIsAskedAndAFileIsRead() {
        home.replace(TestHome.JOB, "source: register", "source: press")
                .replace(TestHome.PAPERS, "source: press", "source: register");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:5:1: source 'press' is a folder of files: expected file, not query",
                        "jobs/enterprises/job.yaml:40:10: files can't add up rows: leave compute: source out",
                        "jobs/papers/job.yaml:5:1: source 'register' is a database: expected query, not file");
    }

    @Test
    void aQueryMustBeThere() {
        home.replace(TestHome.JOB, "enterprises.sql", "enterprise.sql");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:5:8: there is no file jobs/enterprises/enterprise.sql; create it");
    }

    @Test
    void aFileOfFiguresThatIsNotThereYetIsNoProblemOfTheHome() {
        home.replace(TestHome.PAPERS, "papers.csv", "paper.csv");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aQueryBindsOnlyWhatIsThere() {
        home.replace(SQL, ":to\n", ":until\n").replace(SQL, "<= :asOf", "<= :asof");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/enterprises.sql:4:39: unknown bind :until; expected :from, :to or :asOf",
                        "jobs/enterprises/enterprises.sql:5:22: unknown bind :asof; expected :from, :to or :asOf; did you mean 'asOf'?");
    }

    @Test
    void castsTimesAndCommentsAreNoBinds() {
        home.replace(TestHome.JOB, "compute: source\n", "");
        home.append(SQL, "-- at 12:ten\n/* :nothing\n:at_all */, code::text, \":quoted\"");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aQueryIsUtf8AndNotEmpty() {
        home.write(SQL, new byte[] {'-', '-', '\n', (byte) 0xff});
        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/enterprises.sql:2:1: the text is not UTF-8 from here on; save it as UTF-8");

        home.write(SQL, "\n");
        assertThat(problems(home))
                .containsExactly("jobs/enterprises/enterprises.sql:1:1: the file is empty; expected a query");
    }

    @Test
    void everyColumnStandsInTheQuery() {
        home.replace(TestHome.JOB, "area: district", "area: distrct")
                .replace(TestHome.JOB, "value: capital_vnd", "value: capital")
                .replace(TestHome.JOB, "column: paid_vnd", "column: payed_vnd");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:8:9: the query jobs/enterprises/enterprises.sql names no column 'distrct'; did you mean 'district'?",
                        "jobs/enterprises/job.yaml:24:12: the query jobs/enterprises/enterprises.sql names no column 'capital'",
                        "jobs/enterprises/job.yaml:33:25: the query jobs/enterprises/enterprises.sql names no column 'payed_vnd'; did you mean 'paid_vnd'?");
    }

    @Test
    void aQueryForAllColumnsMayHaveAny() {
        home.write(SQL, "SELECT DISTINCT * FROM enterprise");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aDayAndHalfAPeriodAreTooMuch() {
        home.replace(TestHome.JOB, "  key: code", "  key: code\n  period_end: recorded_on");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:12:3: expected either day, or period_start and period_end; found day with period_end");
    }

    @Test
    void aRangeRunsForwardAndHasAnEnd() {
        home.replace(TestHome.JOB, "min: 0, max: 1e15", "min: 10, max: 1")
                .replace(TestHome.JOB, "  - unique: code", "  - unique: code\n  - range: {column: code}");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:32:39: the range is reversed: min 10 is above max 1",
                        "jobs/enterprises/job.yaml:35:12: a range needs min, max or both");
    }

    @Test
    void aColumnIsNotHeldAgainstItself() {
        home.replace(TestHome.JOB, "whole: capital_vnd", "whole: paid_vnd");

        assertThat(problems(home))
                .containsExactly("jobs/enterprises/job.yaml:33:42: column 'paid_vnd' is held against itself");
    }

    @Test
    void aScheduleThatNeverFiresAgainIsAProblem() {
        home.replace(TestHome.JOB, "0 30 1 * * ?", "0 30 1 30 2 ?")
                .replace(TestHome.PAPERS, "0 0 4 1 * ?", "0 0 4 1 1 ? 2022");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:36:18: '0 30 1 30 2 ?' never fires from 2023-01-01 on, when the first plan starts",
                        "jobs/papers/job.yaml:19:18: '0 0 4 1 1 ? 2022' never fires from 2023-01-01 on, when the first plan starts");
    }
}
