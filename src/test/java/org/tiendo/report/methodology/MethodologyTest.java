package org.tiendo.report.methodology;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Freshness;
import org.tiendo.catalog.JobCheck;
import org.tiendo.distance.Measure;
import org.tiendo.report.Language;
import org.tiendo.report.ReportStore;

class MethodologyTest {

    private static final Catalog CATALOG = ReportStore.catalog();
    private static final Texts ENGLISH = new Texts(Language.EN);

    @Test
    void everyIndicatorAndEveryJobOfTheFilesIsInIt() {
        for (Language language : Language.all()) {
            Methodology all =
                    Methodology.of(CATALOG, Optional.of(CATALOG.plans().get(0)), language);

            assertThat(all.indicators()).hasSameSizeAs(CATALOG.indicators()).allSatisfy(one -> {
                assertThat(one.measure()).isNotBlank();
                assertThat(one.aims()).isNotEmpty();
                assertThat(one.series())
                        .isNotEmpty()
                        .allSatisfy(series -> assertThat(series.jobs())
                                .isNotEmpty()
                                .isSubsetOf(all.jobs().stream()
                                        .map(Methodology.Provider::name)
                                        .toList()));
            });
            assertThat(all.jobs()).hasSameSizeAs(CATALOG.jobs());
            assertThat(all.calendars()).hasSameSizeAs(CATALOG.calendars().values());
            assertThat(all.rules().get(0)).contains("95 %", "60 %");
        }
    }

    @Test
    void targetsOfSeveralAreasThatAreTheSameStandOnce() {
        Methodology.Entry revenue =
                Methodology.of(CATALOG, Optional.of(CATALOG.plans().get(0)), Language.EN).indicators().stream()
                        .filter(one -> one.code().equals("state_budget_revenue"))
                        .findFirst()
                        .orElseThrow();

        assertThat(revenue.measure()).isEqualTo("the sum of state_budget_revenue since the first day of the period");
        assertThat(revenue.aims()).extracting(Methodology.Aim::goal).containsExactly("≥ 4,500", "followed");
        assertThat(revenue.aims().get(1).area()).contains("Kon Tum City, ");
    }

    @Test
    void measuresAreSaidInWordsFromTheInsideOut() {
        var words = new MeasureWords(ENGLISH);
        var level = new Measure.Level("poor", Period.ofMonths(18));
        var ratio = new Measure.Ratio(level, new Measure.Level("households", null), new BigDecimal("100"));

        assertThat(new Measure.Change(ratio, Measure.Movement.FALL).in(words))
                .isEqualTo("the fall since the baseline of: (the latest figure of poor, not older than 18 months) /"
                        + " (the latest figure of households) × 100");
        assertThat(new Measure.Growth(new Measure.Flow("sales"), LocalDate.of(2020, 12, 31)).in(words))
                .isEqualTo("the growth in percent of: the sum of sales since the first day of the period;"
                        + " against 2020-12-31");
    }

    @Test
    void checksAndDueDaysAreSaidInWords() {
        var checks = new CheckWords(ENGLISH);

        assertThat(new JobCheck.Range("amount", BigDecimal.ZERO, new BigDecimal("1000")).in(checks))
                .isEqualTo("amount is from 0 to 1,000");
        assertThat(new JobCheck.Range("amount", null, BigDecimal.TEN).in(checks))
                .isEqualTo("amount is at most 10");
        assertThat(new JobCheck.NotAbove("poor", "all").in(checks)).isEqualTo("poor is not above all");
        assertThat(new Delivered(ENGLISH).of(new Freshness.Monthly(15)))
                .isEqualTo("figures of a month are due by day 15 of the next month");
        assertThat(new Delivered(ENGLISH).of(new Freshness.Daily()))
                .isEqualTo("figures of a day are due on the next day");
    }

    @Test
    void bothLanguagesHaveTheSameTexts() {
        assertThat(ResourceBundle.getBundle(
                                "messages.methodology", Language.of("vi").locale())
                        .keySet())
                .isEqualTo(ResourceBundle.getBundle("messages.methodology", Language.EN.locale())
                        .keySet());
    }
}
