package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.homes.HomeFolder;

/** The complete home has a job whose source adds up its rows. */
class ComputeRulesTest {

    private static final String SQL = "jobs/enterprises/enterprises.sql";

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aJobIsComputedHereUnlessItSaysOtherwise() {
        assertThat(home.catalog().job("enterprises").orElseThrow().compute()).isEqualTo(Compute.SOURCE);
        assertThat(home.catalog().job("beds").orElseThrow().compute()).isEqualTo(Compute.HERE);
    }

    @Test
    void onlySumsAndCountsNeedNoOrderOfRows() {
        home.replace(TestHome.JOB, "aggregate: sum", "aggregate: last");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:23:16: aggregate last takes the last row of the query, and sums at"
                                + " the source know no order of rows: expected sum or count, or leave compute: source out");

        home.replace(TestHome.JOB, "aggregate: last", "aggregate: none");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:23:16: aggregate none takes each row as a figure, and the source"
                                + " gives no rows: expected sum or count, or leave compute: source out");
    }

    @Test
    void theDatabaseMustBeOneOfThoseThatAreKnown() {
        home.replace(TestHome.SOURCES, "jdbc:h2:file:{home}/register", "jdbc:sqlite:register.db");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:40:10: source 'register' is jdbc:sqlite:, and only MySQL and"
                                + " MariaDB (jdbc:mysql:), PostgreSQL (jdbc:postgresql:), H2 (jdbc:h2:) and Trino"
                                + " (jdbc:trino:) are known to add up rows alike: leave compute: source out");
    }

    @Test
    void oneColumnMayBeUnique() {
        home.replace(TestHome.JOB, "  - unique: code\n", "  - unique: code\n  - unique: district\n");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:35:13: which row of several counts has a form in SQL for one"
                                + " column only: expected one check unique, or leave compute: source out");
    }

    @Test
    void aDateIsNotCompared() {
        home.replace(TestHome.JOB, "unique: code", "unique: registered_on");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:34:13: column 'registered_on' is a date, and dates are not compared at"
                                + " the source: let the query give it as a text of another name, or leave compute: source"
                                + " out",
                        "jobs/enterprises/job.yaml:34:13: the query jobs/enterprises/enterprises.sql says by ORDER BY"
                                + " which of two rows is the first, and sums at the source know no order of rows: order it"
                                + " by registered_on or not at all, or leave compute: source out");
    }

    @Test
    void anOrderMustNotDecideWhichOfTwoRowsCounts() {
        home.replace(SQL, "ORDER BY code", "ORDER BY code, recorded_on DESC");

        assertThat(problems(home))
                .containsExactly(
                        "jobs/enterprises/job.yaml:34:13: the query jobs/enterprises/enterprises.sql says by ORDER BY"
                                + " which of two rows is the first, and sums at the source know no order of rows: order it by code"
                                + " or not at all, or leave compute: source out");
    }

    @Test
    void anOrderInsideOfThatQueryOrByTheColumnItselfDecidesNothing() {
        home.replace(
                SQL,
                "ORDER BY code",
                "AND code IN (SELECT code FROM enterprise ORDER BY recorded_on LIMIT 9) -- ORDER BY paid_vnd\n"
                        + "ORDER BY enterprise.\"CODE\" DESC; -- the key");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void withoutUniqueAnyOrderWillDo() {
        home.replace(SQL, "ORDER BY code", "ORDER BY recorded_on").replace(TestHome.JOB, "  - unique: code\n", "");

        assertThat(problems(home)).isEmpty();
    }
}
