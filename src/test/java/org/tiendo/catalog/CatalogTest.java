package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.tiendo.catalog.TestHome.problems;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tiendo.distance.Bound;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Measure;
import org.tiendo.distance.Milestone;
import org.tiendo.distance.SeriesTraits;
import org.tiendo.distance.Target;
import org.tiendo.distance.Thresholds;
import org.tiendo.homes.HomeFolder;
import org.tiendo.source.AmountWords;
import org.tiendo.source.CsvSource;
import org.tiendo.source.JdbcSource;
import org.tiendo.source.NumberFormat;
import org.tiendo.source.SourceException;
import org.tiendo.source.WholeFile;

class CatalogTest {

    private static final LocalDate BREAK = LocalDate.of(2022, 1, 1);
    private static final org.tiendo.distance.Period YEAR = org.tiendo.distance.Period.year(2023);

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void readsSettings() {
        Settings settings = home.with("STORE_PASSWORD", "open sesame").catalog().settings();

        assertThat(settings)
                .isEqualTo(new Settings(
                        ZoneId.of("Asia/Bangkok"),
                        "vi",
                        "jdbc:h2:file:" + folder.toAbsolutePath() + "/store",
                        "keeper",
                        "open sesame",
                        new BigDecimal("0.1"),
                        new Thresholds(new BigDecimal("0.9"), new BigDecimal("0.5")),
                        100,
                        new Plausible("1950", "+3y"),
                        settings.report(),
                        settings.operating(),
                        new ExportSettings(false, EnumSet.of(ExportFormat.CSV, ExportFormat.SDMX), true, 34)));
    }

    @Test
    void rejectsPacesThatAreReversed() {
        home.replace(TestHome.APPLICATION, "at_risk: 0.5", "at_risk: 0.91");

        assertThat(problems(home))
                .containsExactly("config/application.yaml:9:1: 'at_risk' begins below 'on_track': 0.91 is above 0.9");
    }

    @Test
    void settingsHaveDefaults() {
        Settings settings = home.delete(TestHome.APPLICATION).catalog().settings();

        assertThat(settings)
                .isEqualTo(new Settings(
                        ZoneId.of("Asia/Ho_Chi_Minh"),
                        "vi",
                        "jdbc:h2:file:" + folder.toAbsolutePath() + "/data/tiendo",
                        "sa",
                        "",
                        new BigDecimal("0.05"),
                        new Thresholds(new BigDecimal("0.95"), new BigDecimal("0.6")),
                        5000,
                        new Plausible("1900", "+2y"),
                        ReportSettings.NONE,
                        OperatingSettings.USUAL,
                        new ExportSettings(true, EnumSet.allOf(ExportFormat.class), false, 400)));
    }

    @Test
    void theEnvironmentChoosesTheStore() {
        Settings settings = home.delete(TestHome.APPLICATION)
                .with("TIENDO_STORE_URL", "jdbc:mysql://db/tiendo")
                .with("TIENDO_STORE_USERNAME", "writer")
                .with("TIENDO_STORE_PASSWORD", "open sesame")
                .catalog()
                .settings();

        assertThat(settings.storeUrl()).isEqualTo("jdbc:mysql://db/tiendo");
        assertThat(settings.storeUsername()).isEqualTo("writer");
        assertThat(settings.storePassword()).isEqualTo("open sesame");
    }

    @Test
    void settingsDoNotTellTheirPassword() {
        home.replace(TestHome.APPLICATION, "jdbc:h2:file:{home}/store", "${URL}")
                .with("URL", "jdbc:mysql://root:hunter2@db/store?password=hunter3&ssl=true");

        assertThat(home.catalog().settings().toString())
                .contains("jdbc:mysql://***@db/store?***")
                .doesNotContain("hunter", "s3cret");
    }

    @Test
    void readsADatabase() {
        var source = register(home.catalog());

        assertThat(source.isDemo()).isTrue();
        assertThat(source.url()).isEqualTo("jdbc:h2:file:" + folder.toAbsolutePath() + "/register");
        assertThat(source.user()).isEqualTo("reader");
        assertThat(source.password()).isNotNull();
        assertThat(source.password().get()).isEqualTo(TestHome.PASSWORD);
        assertThat(source.timeout()).isEqualTo(Duration.ofSeconds(30));
        assertThat(source.zone()).isEqualTo(ZoneId.of("UTC"));
        assertThat(source.toString()).doesNotContain(TestHome.PASSWORD);
    }

    @Test
    void aDatabaseHasDefaults() {
        home.replace(TestHome.SOURCES, "      timeout: 30s\n      zone: UTC\n", "")
                .replace(TestHome.SOURCES, "      user: reader\n", "")
                .replace(TestHome.SOURCES, "      password: \"${REGISTER_PASSWORD}\"\n", "");
        var source = register(home.catalog());

        assertThat(source.user()).isNull();
        assertThat(source.password()).isNull();
        assertThat(source.timeout()).isEqualTo(Duration.ofSeconds(60));
        assertThat(source.zone()).isEqualTo(ZoneId.of("Asia/Bangkok"));
    }

    @Test
    void aPasswordInAFileIsReadWhenItIsAskedFor() {
        home.replace(TestHome.SOURCES, "\"${REGISTER_PASSWORD}\"", "file:secrets/register")
                .write("secrets/register", "old\n");
        var source = register(home.catalog());
        home.write("secrets/register", "new\n");
        assertThat(source.password()).isNotNull();
        assertThat(source.password().get()).isEqualTo("new");

        home.delete("secrets/register");
        assertThatThrownBy(source.password()::get)
                .isInstanceOf(SourceException.class)
                .hasMessageContaining("secrets/register can't be read");
    }

    private static JdbcSource register(Catalog catalog) {
        return (JdbcSource) Objects.requireNonNull(catalog.sources().get("register"));
    }

    @Test
    void readsAFolderOfFiles() {
        assertThat(home.catalog().sources().get("press"))
                .isEqualTo(new CsvSource(
                        "press",
                        false,
                        folder.toAbsolutePath().resolve("files"),
                        ';',
                        Charset.forName("windows-1258"),
                        NumberFormat.VI,
                        List.of("dd/MM/yyyy"),
                        ZoneId.of("Asia/Bangkok"),
                        new WholeFile(Duration.ofSeconds(5), WholeFile.Unterminated.ALLOWED),
                        new AmountWords(
                                Map.of(
                                        Bound.ABOUT, List.of("khoảng"),
                                        Bound.AT_LEAST, List.of("từ"),
                                        Bound.MORE_THAN, List.of("trên"),
                                        Bound.AT_MOST, List.of("không quá"),
                                        Bound.LESS_THAN, List.of("dưới")),
                                List.of("-"),
                                new BigDecimal("0.05"))));
    }

    @Test
    void theWordsBesideNumbersAreThoseOfTheSchemaWhereASourceListsNone() {
        AmountWords words = register(home.catalog()).amounts();

        assertThat(words.bounds().get(Bound.ABOUT)).contains("khoảng", "about", "~");
        assertThat(words.bounds().get(Bound.MORE_THAN)).contains("trên", "hơn", "over");
        assertThat(words.bounds().get(Bound.LESS_THAN)).contains("dưới", "gần", "under", "nearly");
        assertThat(words.bounds().get(Bound.AT_LEAST)).contains("ít nhất", "at least");
        assertThat(words.bounds().get(Bound.AT_MOST)).contains("không quá", "at most");
        assertThat(words.ranges()).contains("-", "\u2010", "\u2011", "\u2012", "–", "—", "đến", "to");
        assertThat(words.within()).isNull();
    }

    @Test
    void aSourceReplacesOneListOfWordsAndSwitchesAnotherOff() {
        home.replace(TestHome.SOURCES, "      about: [khoảng]\n", "      about: [ chừng ]\n")
                .replace(TestHome.SOURCES, "      at_least: [từ]\n", "")
                .replace(TestHome.SOURCES, "ranges: [\"-\"]", "ranges: []");

        AmountWords words =
                ((CsvSource) Objects.requireNonNull(home.catalog().sources().get("press"))).amounts();

        assertThat(words.bounds().get(Bound.ABOUT)).containsExactly("chừng");
        assertThat(words.bounds().get(Bound.AT_LEAST)).contains("ít nhất");
        assertThat(words.ranges()).isEmpty();
    }

    @Test
    void aFileMustBeWholeWhereItsSourceSaysNothing() {
        home.replace(TestHome.SOURCES, "settled_after: 5s", "").replace(TestHome.SOURCES, "unterminated: allowed", "");

        var press = (CsvSource) Objects.requireNonNull(home.catalog().sources().get("press"));
        assertThat(press.whole()).isEqualTo(new WholeFile(Duration.ofSeconds(2), WholeFile.Unterminated.REFUSED));
    }

    @Test
    void readsAJobOfAQuery() {
        Job job = home.catalog().job("enterprises").orElseThrow();

        assertThat(job.read()).startsWith("-- One row per enterprise");
        assertThat(job.place()).isEqualTo(folder.toAbsolutePath().resolve("jobs/enterprises/enterprises.sql"));
        assertThat(job.years()).isEqualTo(3);
        assertThat(job.columns())
                .isEqualTo(new JobColumns(
                        "district", "registered_on", null, null, null, null, "recorded_on", "code", null));
        assertThat(job.totals()).containsExactly("Toàn tỉnh");
        assertThat(job.checks())
                .containsExactly(
                        new JobCheck.NotNull("code"),
                        new JobCheck.Range("capital_vnd", BigDecimal.ZERO, new BigDecimal("1e15")),
                        new JobCheck.NotAbove("paid_vnd", "capital_vnd"),
                        new JobCheck.Unique("code"));
        assertThat(job.limits().rejects()).isEqualTo("0.1");
        assertThat(job.limits().minRows()).isEqualTo(5);
        assertThat(job.schedule())
                .isEqualTo(new Schedule(
                        "0 30 1 * * ?",
                        ZoneId.of("UTC"),
                        LocalTime.of(2, 30),
                        Missed.ALL,
                        home.catalog().calendars().get("offices")));
    }

    @Test
    void aDemoSourceGivesDemoFiguresWhateverTheJobSays() {
        home.replace(TestHome.JOB, "years: 3", "years: 3\nstatus: official");

        assertThat(home.catalog().job("enterprises").orElseThrow().status()).isEqualTo(DataStatus.DEMO);
    }

    @Test
    void readsAJobOfAFileWithItsDefaults() {
        home.replace(TestHome.PAPERS, "status: estimate\n", "");
        Job job = home.catalog().job("papers").orElseThrow();

        assertThat(job.read()).isEqualTo("papers.csv");
        assertThat(job.place()).isEqualTo(folder.toAbsolutePath().resolve("files/papers.csv"));
        assertThat(job.columns())
                .isEqualTo(new JobColumns("place", null, "from", "to", "what", "firm", null, null, "paper"));
        assertThat(job.status()).isEqualTo(DataStatus.OFFICIAL);
        assertThat(job.years()).isEqualTo(2);
        assertThat(job.limits().rejects()).isEqualTo("0.05");
        assertThat(job.limits().minRows()).isEqualTo(1);
        assertThat(job.totals()).isEmpty();
        assertThat(job.checks()).isEmpty();
        assertThat(job.schedule()).isEqualTo(new Schedule("0 0 4 1 * ?", ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    @Test
    void aJobWithoutAScheduleRunsOnlyWhenAsked() {
        home.replace(TestHome.PAPERS, "schedule: {cron: \"0 0 4 1 * ?\"}\n", "")
                .replace(TestHome.PAPERS, "description: One row per printed figure\n", "");
        Job job = home.catalog().job("papers").orElseThrow();

        assertThat(job.schedule()).isNull();
        assertThat(job.description()).isEmpty();
    }

    @Test
    void readsTheSeriesOfAJob() {
        Catalog catalog = home.catalog();

        assertThat(catalog.job("enterprises").orElseThrow().series())
                .containsExactly(
                        new JobSeries(
                                "enterprises",
                                SeriesTraits.Kind.FLOW,
                                "doanh nghiệp",
                                JobSeries.Aggregation.COUNT,
                                null,
                                BigDecimal.ONE,
                                JobSeries.Grain.DAY,
                                List.of("62", "613", "618"),
                                JobSeries.Absent.ZERO,
                                "62"),
                        new JobSeries(
                                "capital",
                                SeriesTraits.Kind.FLOW,
                                "tỷ đồng",
                                JobSeries.Aggregation.SUM,
                                "capital_vnd",
                                new BigDecimal("1e-9"),
                                JobSeries.Grain.MONTH,
                                List.of("62", "613"),
                                JobSeries.Absent.MISSING));
    }

    @Test
    void aRowThatIsAFigureSpeaksOfItsDayAndAnyOtherOfItsMonth() {
        home.replace(TestHome.PAPERS, "  period_start: from\n  period_end: to\n", "  day: from\n")
                .replace(TestHome.PAPERS, "code: capital, kind: flow,", "code: capital, kind: flow, absent: missing,")
                .replace(
                        TestHome.PAPERS,
                        "aggregate: last, value: figure, grain: year",
                        "aggregate: last, value: figure");

        assertThat(home.catalog().job("papers").orElseThrow().series())
                .extracting(JobSeries::code, JobSeries::grain)
                .containsExactly(
                        tuple("people", JobSeries.Grain.DAY),
                        tuple("poor", JobSeries.Grain.MONTH),
                        tuple("rank", JobSeries.Grain.DAY),
                        tuple("capital", JobSeries.Grain.DAY));
    }

    @Test
    void aRowThatIsTheFigureOfADayIsNotThatOfAMonth() {
        Job job = home.catalog().job("enterprises").orElseThrow();
        JobSeries monthly = new JobSeries(
                "enterprises",
                SeriesTraits.Kind.FLOW,
                "doanh nghiệp",
                JobSeries.Aggregation.NONE,
                "count",
                BigDecimal.ONE,
                JobSeries.Grain.MONTH,
                List.of("62"),
                JobSeries.Absent.MISSING);

        assertThatThrownBy(() -> with(job, monthly))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("each row of enterprises is the figure of its day, not of a month");
    }

    private static Job with(Job job, JobSeries series) {
        return new Job(
                job.name(),
                job.description(),
                job.source(),
                job.read(),
                job.place(),
                job.years(),
                job.columns(),
                List.of(series),
                job.status(),
                job.statuses(),
                job.totals(),
                job.checks(),
                job.plausible(),
                job.delivers(),
                job.limits(),
                job.fresh(),
                job.schedule(),
                job.compute());
    }

    @Test
    void theRealSourceOfASeriesIsTrustedBeforeTheSyntheticOne() {
        SeriesTraits capital = home.catalog().series("capital");

        assertThat(capital)
                .isEqualTo(new SeriesTraits(
                        "capital",
                        SeriesTraits.Kind.FLOW,
                        new BigDecimal("0.02"),
                        List.of(BREAK),
                        List.of("papers", "enterprises")));
    }

    @Test
    void amongRealSourcesTheOrderOfTheFileIsTheOrderOfTrust() {
        home.replace(TestHome.SOURCES, "demo: true", "demo: false");

        assertThat(home.catalog().series("capital").precedence()).containsExactly("enterprises", "papers");
    }

    @Test
    void aSeriesWithoutAToleranceHasThatOfTheSettings() {
        assertThat(home.catalog().series("people").tolerance()).isEqualTo("0.1");
    }

    @Test
    void aSeriesThatNobodyPullsHasNoTraits() {
        Catalog catalog = home.catalog();

        assertThatThrownBy(() -> catalog.series("gold"))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessage("no job pulls a series 'gold'");
    }

    @Test
    void readsEveryMeasure() {
        Catalog catalog = home.catalog();
        Measure poverty = new Measure.Ratio(
                new Measure.Level("poor", null), new Measure.Level("people", null), new BigDecimal("100"));
        Measure density = new Measure.Ratio(
                new Measure.Level("people", null), new Measure.Flow("visitors"), new BigDecimal("1000"));

        assertThat(catalog.indicators())
                .extracting(indicator -> indicator.indicator().measure())
                .containsExactly(
                        new Measure.Flow("enterprises"),
                        new Measure.Level("people", Period.ofYears(2)),
                        poverty,
                        new Measure.Change(new Measure.Level("rank", null), Measure.Movement.FALL),
                        new Measure.Ratio(new Measure.Flow("capital"), new Measure.Flow("enterprises"), BigDecimal.ONE),
                        new Measure.Change(poverty, Measure.Movement.FALL),
                        new Measure.Growth(new Measure.Flow("enterprises"), null),
                        new Measure.Growth(new Measure.Level("people", null), LocalDate.of(2020, 12, 31)),
                        new Measure.Growth(density, null));
        IndicatorDefinition gain = catalog.indicator("rank_gain").orElseThrow();
        assertThat(gain.indicator().arrives()).isEqualTo(Period.ofMonths(5));
        assertThat(gain.item().own()).isEqualTo("13");
        assertThat(catalog.indicator("poverty").orElseThrow().good()).isEqualTo(IndicatorDefinition.Good.DOWN);
        assertThat(catalog.indicator("nothing")).isEmpty();
    }

    @Test
    void readsAPlanWithATargetForEachArea() {
        Plan plan = home.catalog().plansFor(LocalDate.of(2023, 12, 31)).get(0);

        assertThat(plan.main()).isEqualTo("62");
        assertThat(plan.title().own()).isEqualTo("Kế hoạch 2023");
        assertThat(plan.targets())
                .extracting(target -> target.indicator() + " " + target.target().area())
                .containsExactly(
                        "new_enterprises 62",
                        "new_enterprises 62-poor",
                        "new_enterprises 613",
                        "new_enterprises 618",
                        "poverty 62",
                        "poverty 618",
                        "population 62",
                        "capital_share 62",
                        "rank_gain 62",
                        "poverty_fall 62",
                        "population 701");
    }

    @Test
    void readsATargetWithItsMilestones() {
        PlanTarget target = home.catalog().plans().get(0).targets().get(0);

        assertThat(target)
                .isEqualTo(new PlanTarget(
                        "new_enterprises",
                        new Target(
                                "62",
                                YEAR,
                                new Goal(Comparator.AT_LEAST, new BigDecimal(360), null),
                                null,
                                null,
                                List.of(
                                        new Milestone(LocalDate.of(2023, 6, 30), new BigDecimal(150)),
                                        new Milestone(LocalDate.of(2023, 12, 31), new BigDecimal(360)))),
                        "the province",
                        "item 4",
                        "as in the years before"));
    }

    @Test
    void readsGoalsAndBaselines() {
        List<Target> targets = home.catalog().plans().get(0).targets().stream()
                .map(PlanTarget::target)
                .toList();

        assertThat(targets.get(1).goal()).isNull();
        assertThat(targets.get(4).goal()).isEqualTo(new Goal(Comparator.AT_MOST, new BigDecimal(7), null));
        assertThat(targets.get(6).goal())
                .isEqualTo(new Goal(Comparator.BETWEEN_OR_MORE, new BigDecimal(570000), new BigDecimal(590000)));
        assertThat(targets.get(8).baseline()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(targets.get(8).baselineValue()).isEqualTo("37");
        assertThat(targets.get(9).baseline()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(targets.get(9).baselineValue()).isNull();
    }

    @Test
    void aDayOutsideEveryPlanHasNone() {
        assertThat(home.catalog().plansFor(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    @Test
    void codesKeepTheirZeros() {
        home.replace(TestHome.AREAS, "code: 618", "code: 018")
                .replace(TestHome.PLAN, "areas: [618]", "areas: [018]")
                .write(TestHome.PAPERS, home.text(TestHome.PAPERS).replace("618", "018"));

        assertThat(home.catalog().areas().find("018")).isPresent();
    }

    @Test
    void namesAreComposed() {
        home.write(TestHome.AREAS, Normalizer.normalize(home.text(TestHome.AREAS), Normalizer.Form.NFD));

        assertThat(home.catalog().areas().find("613").orElseThrow().name().own())
                .isEqualTo("Kon Plông");
    }
}
