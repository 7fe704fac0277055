package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tiendo.catalog.TestHome.problems;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.homes.HomeFolder;

class PlausibleTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "1900, +2y, 1900-01-01..2026-02-28",
        "2000, 2030, 2000-01-01..2030-12-31",
        "2000-06-30, 2030-06-30, 2000-06-30..2030-06-30",
        "-5y, +6m, 2019-02-28..2024-08-29",
        "-90d, +0d, 2023-12-01..2024-02-29"
    })
    void holdsForABusinessDate(String from, String to, String days) {
        assertThat(new Plausible(from, to).on(LocalDate.of(2024, 2, 29))).hasToString(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "190", "2024-02-30", "2y", "+2", "+2w", "always"})
    void isOfYearsDaysAndTimesFromTheBusinessDate(String text) {
        assertThatThrownBy(() -> new Plausible("1900", text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Plausible(text, "+2y")).isInstanceOf(DateTimeException.class);
    }

    @Test
    void isTheHomesWhereAJobStatesNothingElse() {
        Catalog catalog = TestHome.in(folder).catalog();

        assertThat(catalog.job("papers").orElseThrow().plausible()).isEqualTo(new Plausible("1950", "+3y"));
        assertThat(catalog.job("enterprises").orElseThrow().plausible()).isEqualTo(new Plausible("-10y", "2030-06-30"));
    }

    @Test
    void isStatedInPartToo() {
        HomeFolder home = TestHome.in(folder)
                .replace(TestHome.JOB, "{from: -10y, to: 2030-06-30}", "{from: 1800}")
                .replace(TestHome.APPLICATION, "{from: 1950, to: +3y}", "{to: 2040}");

        assertThat(home.catalog().job("enterprises").orElseThrow().plausible())
                .isEqualTo(new Plausible("1800", "2040"));
    }

    @Test
    void isNotReversed() {
        HomeFolder home = TestHome.in(folder)
                .replace(TestHome.JOB, "{from: -10y, to: 2030-06-30}", "{from: 2050}")
                .replace(TestHome.APPLICATION, "{from: 1950, to: +3y}", "{from: +1y, to: -1y}");

        assertThat(problems(home))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("config/application.yaml:")
                        .endsWith("no day is plausible: the days from +1y to -1y are reversed"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("jobs/enterprises/job.yaml:")
                        .endsWith("no day is plausible: the days from 2050 to -1y are reversed"));
    }

    @Test
    void isToldWhereItDoesNotFit() {
        HomeFolder home = TestHome.in(folder).replace(TestHome.JOB, "from: -10y", "from: long ago");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith(
                        "expected a year such as 1900, a day such as 1900-01-31, or a time from the business date such"
                                + " as +2y, found 'long ago'");
    }
}
