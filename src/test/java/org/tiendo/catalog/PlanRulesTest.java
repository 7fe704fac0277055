package org.tiendo.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tiendo.catalog.TestHome.problems;
import static org.tiendo.catalog.TestHome.warnings;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tiendo.distance.Comparator;
import org.tiendo.distance.Goal;
import org.tiendo.distance.Period;
import org.tiendo.distance.Target;
import org.tiendo.homes.HomeFolder;

class PlanRulesTest {

    @TempDir
    private Path folder;

    private HomeFolder home;

    @BeforeEach
    void aHomeWithoutProblems() {
        home = TestHome.in(folder);
    }

    @Test
    void aPlanIsToldFromTheOthersByItsCode() {
        home.write("config/plans/2023-again.yaml", home.text(TestHome.PLAN));

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:3:9: the plan '2023' stands in config/plans/2023-again.yaml already; give one of them another 'code'");
    }

    @Test
    void plansOfTheSameDaysHaveTargetsOfTheirOwn() {
        home.write("config/plans/city.yaml", """
                plan: {code: city, year: 2023, area: 613, title: The city's year}
                targets:
                  - {indicator: poverty, areas: [613], at_most: 3, assigned_by: the city, document: item 1}
                """);

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().plansFor(LocalDate.of(2023, 6, 30)))
                .extracting(Plan::code)
                .containsExactlyInAnyOrder("2023", "city");
    }

    private void isOf(String period) {
        home.replace(TestHome.PLAN, "  year: 2023\n", "  period: " + period + "\n");
    }

    @Test
    void aPlanIsOfAYearOrOfAPeriod() {
        isOf("{from: 2023-01-01, to: 2023-12-31}");

        assertThat(home.catalog().plansFor(LocalDate.of(2023, 12, 31)))
                .singleElement()
                .extracting(Plan::period)
                .isEqualTo(Period.year(2023));
    }

    @Test
    void anIndicatorHasOneTargetInAnAreaAtATime() {
        TestHome.halfYear(home).replace(TestHome.HALF_YEAR, "to: 2022-12-31", "to: 2023-01-01");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/half-2022.yaml:7:13: 'poverty' has a target for area '62' already, at config/plans/2023.yaml:21, on days of this plan; give one of the plans an indicator of its own");
    }

    @Test
    void aPeriodRunsForward() {
        TestHome.halfYear(home).replace(TestHome.HALF_YEAR, "to: 2022-12-31", "to: 2022-06-30");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/half-2022.yaml:2:34: the period ends on 2022-06-30, before it starts on 2022-07-01");
    }

    @Test
    void growthFromYearToYearIsOfAPlanOfAYear() {
        asksForGrowth("");
        fiveYears("enterprise_growth", "at_least: 10");

        assertThat(problems(home))
                .contains(
                        TestHome.FIVE_YEARS
                                + ":3:16: 'enterprise_growth' is the growth of one year, and the plan is of 2024-01-01..2028-12-31: state it in a plan of each year, or let it grow against a day");
    }

    private void fiveYears(String indicator, String aim) {
        home.write(TestHome.FIVE_YEARS, """
                plan: {period: {from: 2024-01-01, to: 2028-12-31}, area: 62, title: Five years}
                targets:
                  - indicator: %s
                    areas: [62]
                    assigned_by: the province
                    document: item 1
                    %s
                """.formatted(indicator, aim));
    }

    @Test
    void theYearlyStepsOfASumAddUpToItsTarget() {
        String steps = "at_least: 500\n    steps: {2024: 80, 2025: 90, 2026: 100, 2027: 110, 2028: 120}";
        fiveYears("new_enterprises", steps);

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().plansFor(LocalDate.of(2025, 6, 30)))
                .singleElement()
                .satisfies(plan -> assertThat(plan.targets().get(0).target().milestones())
                        .extracting(milestone -> milestone.by() + " " + milestone.value())
                        .containsExactly("2024-12-31 80", "2025-12-31 170", "2026-12-31 270", "2027-12-31 380"));

        fiveYears("new_enterprises", steps.replace("120", "119.5"));
        assertThat(problems(home))
                .containsExactly(TestHome.FIVE_YEARS + ":8:5: the steps add up to 499.5, and the target is 500");
    }

    @Test
    void theYearlyStepsOfALevelEndAtItsTarget() {
        String steps = "at_most: 4\n    steps: {2024: 8, 2025: 7, 2026: 6, 2027: 5, 2028: 4}";
        fiveYears("poverty", steps);

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().plansFor(LocalDate.of(2025, 6, 30)))
                .singleElement()
                .satisfies(plan -> assertThat(plan.targets().get(0).target().milestones())
                        .extracting(milestone -> milestone.by() + " " + milestone.value())
                        .containsExactly("2024-12-31 8", "2025-12-31 7", "2026-12-31 6", "2027-12-31 5"));

        fiveYears("poverty", steps.replace("2028: 4", "2028: 4.5"));
        assertThat(problems(home))
                .containsExactly(TestHome.FIVE_YEARS + ":8:5: the steps end at 4.5, and the target is 4");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            at_least: 3     | {2024: 1, 2025: 1, 2027: 1, 2028: 1, 2029: 1} | 8:49: '2029' is no year of the plan, whose years begin in 2024, 2025, 2026, 2027, 2028
            at_least: 3     | {2024: 1, 2025: 1, 2027: 1, 2028: 1}          | 8:5: each year of the plan has a step; missing: 2026
            at_least: 3     | {2024: 1, 2025: 1, 2026: 1, 2027: 1, 2028: -1} | 8:55: a step is a part of a sum and not below zero, found -1
            followed: true  | {2024: 1, 2025: 1, 2026: 1, 2027: 1, 2028: 1} | 8:5: steps lead to a target, and this area is only followed
            """)
    void eachYearOfThePlanHasOneStep(String aim, String steps, String problem) {
        fiveYears("new_enterprises", aim + "\n    steps: " + steps);

        assertThat(problems(home)).contains(TestHome.FIVE_YEARS + ":" + problem);
    }

    @Test
    void theYearlyStepsOfALevelDoNotFallBack() {
        fiveYears("poverty", "at_most: 4\n    steps: {2024: 8, 2025: 7, 2026: 7.5, 2027: 5, 2028: 4}");

        assertThat(problems(home))
                .containsExactly(
                        TestHome.FIVE_YEARS + ":8:37: steps ascend towards the target: 7.5 falls back behind 7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "a/b", "-x", "năm"})
    void aCodeIsShortAndPlain(String code) {
        home.replace(TestHome.PLAN, "  year: 2023\n", "  year: 2023\n  code: " + code + "\n");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .startsWith("config/plans/2023.yaml:4:9: a plan's code has at most 64 letters without marks")
                .endsWith("found '" + code + "'");
    }

    @Test
    void codesThatDifferInCapitalsOnlyAreTheSame() {
        home.replace(TestHome.PLAN, "  year: 2023\n", "  year: 2023\n  code: Five-Years\n");
        TestHome.fiveYears(home);

        assertThat(problems(home)).singleElement().asString().contains("stands in", "already");
    }

    @Test
    void stepsLeadToOneValue() {
        fiveYears("population_growth", "between: [1, 2]\n    steps: {2024: 1, 2025: 1, 2026: 1, 2027: 1, 2028: 1}");

        assertThat(problems(home))
                .contains(TestHome.FIVE_YEARS
                        + ":8:5: steps lead to one value, and a range that is good inside has none");
    }

    @Test
    void stepsAreOfAPlanOfYearsAndNoMilestonesBesides() {
        String steps = "at_least: 5\n    steps: {2024: 1, 2025: 1, 2026: 1, 2027: 1, 2028: 1}";
        fiveYears("new_enterprises", steps + "\n    milestones: [{by: 2026-12-31, value: 3}]");
        assertThat(problems(home))
                .containsExactly(TestHome.FIVE_YEARS + ":8:5: steps are milestones: state one of the two");

        fiveYears("new_enterprises", steps);
        home.replace(TestHome.FIVE_YEARS, "to: 2028-12-31", "to: 2024-12-31");
        assertThat(problems(home))
                .containsExactly(
                        TestHome.FIVE_YEARS
                                + ":8:5: steps are the years of a plan, and this one is of 2024-01-01..2024-12-31; state 'milestones' within a year");
    }

    @Test
    void aPlanIsOfAYearOrAPeriodAndNotOfBoth() {
        isOf("{from: 2023-01-01, to: 2023-12-31}\n  year: 2023");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:3:3: expected exactly one of year, period; found period, year");
    }

    @Test
    void warnsWhereNoJobReadsBackToTheFirstDayOfAPlan() {
        home.replace(TestHome.JOB, "years: 3", "years: 1");
        isOf("{from: 2023-04-01, to: 2024-03-31}");
        home.replace(TestHome.PLAN, "by: 2023-12-31", "by: 2024-03-31");

        assertThat(warnings(home))
                .contains(
                        "config/plans/2023.yaml:7:16: warning: 'new_enterprises' is a sum from 2023-04-01 on, and no job reads 'enterprises' that far back; write 'years: 2' in the job that gives it");
    }

    @Test
    void warnsWhereNoJobReadsWhatTheMonthlyReportComparesWith() {
        home.replace(TestHome.JOB, "years: 3", "years: 2");
        assertThat(warnings(home)).isEmpty();

        isOf("{from: 2023-04-01, to: 2024-03-31}");
        home.replace(TestHome.PLAN, "by: 2023-12-31", "by: 2024-03-31");
        assertThat(warnings(home))
                .contains(
                        "config/plans/2023.yaml:7:16: warning: 'new_enterprises' is a sum that the monthly report compares with the sum from 2022-04-01 on, and no job reads 'enterprises' that far back; write 'years: 3' in the job that gives it");

        home.replace(TestHome.JOB, "years: 2", "years: 3");
        assertThat(warnings(home)).noneMatch(warning -> warning.contains("monthly report"));
    }

    @Test
    void growthOfAFlowIsComparedWithTheYearOfItsPlan() {
        asksForGrowth("");
        isOf("{from: 2023-04-01, to: 2024-03-31}");
        home.replace(TestHome.PLAN, "by: 2023-12-31", "by: 2024-03-31");
        against("2021-03-31");

        assertThat(problems(home)).isEmpty();

        against("2021-03-31", "2020-12-31");
        TestHome.halfYear(home);

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith("'enterprise_growth' grows against the year to 2020-12-31 (config/indicators.yaml:75), and"
                        + " the days of the plan, 2023-04-01..2024-03-31, do not lie in one such year");
    }

    @Test
    void aPlanIsOfAnAreaThatIsThere() {
        home.replace(TestHome.PLAN, "  area: 62\n", "  area: 63\n");

        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:4:9: unknown area '63'; did you mean '613'?");
    }

    @Test
    void anIndicatorHasOneTargetInAnArea() {
        home.replace(TestHome.PLAN, "areas: [618]", "areas: [62, 618]")
                .replace(TestHome.PLAN, "with: [62-poor]", "with: [62]");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:17:34: 'new_enterprises' has a target for area '62' already, at line 7",
                        "config/plans/2023.yaml:27:13: 'poverty' has a target for area '62' already, at line 21");
    }

    @Test
    void partsThatHaveATargetAlreadyAreFoundToo() {
        home.replace(TestHome.PLAN, "areas: [62]\n    at_least: 360", "areas: [62, 618]\n    at_least: 360");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:17:12: 'new_enterprises' has a target for area '618' already, at line 7");
    }

    @Test
    void anAreaThatBeginsOrEndsInTheYearHasATargetForItsPartOfIt() {
        home.replace(TestHome.AREAS, "valid_from: 2002-01-31\n    valid_to: 2025-06-30", """
                valid_from: 2023-04-01
                    valid_to: 2023-09-30""");

        assertThat(problems(home)).isEmpty();
        assertThat(home.catalog().plans().get(0).targets())
                .filteredOn(target -> target.target().area().equals("613"))
                .extracting(target -> target.target().period())
                .containsExactly(new Period(LocalDate.of(2023, 4, 1), LocalDate.of(2023, 9, 30)));
    }

    @Test
    void whatCountsPredecessorsHoldsForTheWholeYear() {
        home.replace(TestHome.AREAS, "valid_to: 2020-12-31", "valid_to: 2023-06-30")
                .replace(
                        TestHome.AREAS,
                        "valid_from: 2021-01-01\n  - code: 702",
                        "valid_from: 2023-07-01\n  - code: 702")
                .replace(TestHome.AREAS, "valid_from: 2021-01-01", "valid_from: 2023-07-01");
        assertThat(target701().period()).isEqualTo(Period.year(2023));
        assertThat(target701().areasOf()).isEqualTo(LocalDate.of(2023, 12, 31));

        home.replace(TestHome.PLAN, "    predecessors: counted\n", "");
        assertThat(target701().period()).isEqualTo(new Period(LocalDate.of(2023, 7, 1), LocalDate.of(2023, 12, 31)));
        assertThat(target701().areasOf()).isNull();
    }

    private Target target701() {
        return home.catalog().plans().get(0).targets().stream()
                .map(PlanTarget::target)
                .filter(target -> target.area().equals("701"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aBaselineAndMilestonesAreHeldAgainstTheDaysOfTheArea() {
        home.replace(TestHome.AREAS, "valid_from: 2002-01-31", "valid_from: 2023-07-01")
                .replace(TestHome.PLAN, "areas: [62]\n    at_least: 360", "areas: [613]\n    at_least: 360")
                .replace(TestHome.PLAN, "parts_of: 62, with: [62-poor]", "parts_of: 613")
                .replace(TestHome.PLAN, "areas: [62]\n    at_least: 4", "areas: [613]\n    at_least: 4")
                .replace(TestHome.PLAN, "baseline: 2022-12-31", "baseline: 2023-06-30");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:14:14: milestone 2023-06-30 lies outside the plan's period 2023-07-01..2023-12-31");
    }

    @Test
    void anAreaExistsOnADayOfThePlan() {
        home.replace(TestHome.AREAS, "valid_to: 2025-06-30\n", "valid_to: 2022-12-31\n")
                .replace(TestHome.PLAN, "areas: [618]", "areas: [613]");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:27:13: area '613' exists on no day of the plan, 2023-01-01..2023-12-31: it is valid from 2002-01-31 to 2022-12-31");
    }

    @Test
    void aComparatorAsksForTheGoodWay() {
        home.replace(TestHome.PLAN, "at_most: 7", "at_least: 7")
                .replace(TestHome.PLAN, "more_than: 2.5", "less_than: 2.5");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:23:5: 'at_least' asks for the wrong way: good is down for 'poverty'",
                        "config/plans/2023.yaml:38:5: 'less_than' asks for the wrong way: good is up for 'capital_share'");
    }

    @Test
    void aRangeRunsForward() {
        home.replace(TestHome.PLAN, "[570000, 590000]", "[590000, 570000]");

        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:33:14: the range is reversed: 590000 is above 570000");
    }

    @Test
    void aQuantityIsOneThatTheLedgerCanHold() {
        home.replace(TestHome.PLAN, "at_most: 7\n", "at_most: 1e22\n    baseline: {date: 2022-12-31, value: -1e22}\n")
                .replace(TestHome.PLAN, "[570000, 590000]", "[0.00000000000000001, 99999999999999999999999]")
                .replace(TestHome.PLAN, "{by: 2023-06-30, value: 150}", "{by: 2023-06-30, value: 0.00000000000000001}");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:14:33: 0.00000000000000001 has more than the 16 decimals that can be kept",
                        "config/plans/2023.yaml:23:14: 1e22 has 23 digits before the decimal point, at most 22 can be kept",
                        "config/plans/2023.yaml:24:41: -1e22 has 23 digits before the decimal point, at most 22 can be kept",
                        "config/plans/2023.yaml:34:15: 0.00000000000000001 has more than the 16 decimals that can be kept",
                        "config/plans/2023.yaml:34:36: 99999999999999999999999 has 23 digits before the decimal point, at most 22 can be kept");
    }

    @Test
    void aRangeHasTwoEnds() {
        home.replace(TestHome.PLAN, "[570000, 590000]", "[590000]");

        assertThat(problems(home)).containsExactly("config/plans/2023.yaml:33:14: expected two numbers, found 1");
    }

    @Test
    void aChangeCountsFromABaseline() {
        home.replace(TestHome.PLAN, "    baseline: 2022-12-31\n", "");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:47:5: missing key 'baseline': 'poverty_fall' is a change, and counts from a day before 2023-01-01");
    }

    @Test
    void theBaselineOfALevelOrRatioStatesItsValue() {
        home.replace(TestHome.PLAN, "    at_most: 7\n", "    at_most: 7\n    baseline: 2022-12-31\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:24:5: the baseline of a level or ratio states its value: {date: 2022-12-31, value: ...}");
    }

    @Test
    void aLevelOrRatioMayStartFromAStatedBaseline() {
        home.replace(TestHome.PLAN, "    at_most: 7\n", "    at_most: 7\n    baseline: {date: 2022-12-31, value: 9}\n");

        assertThat(problems(home)).isEmpty();
    }

    @Test
    void aSumHasNoBaseline() {
        home.replace(TestHome.PLAN, "    at_least: 360\n", "    at_least: 360\n    baseline: 2022-12-31\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:10:5: a sum starts at nothing and has no baseline, and 'new_enterprises' is one");
    }

    @Test
    void rejectsABaselineThatIsNotBeforeThePeriod() {
        home.replace(TestHome.PLAN, "baseline: 2022-12-31", "baseline: 2023-01-01");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:50:15: baseline 2023-01-01 is not before the plan's period, which starts on 2023-01-01");
    }

    @Test
    void rejectsABaselineAfterItsTarget() {
        home.replace(TestHome.PLAN, "{date: 2022-12-31, value: 37}", "{date: 2024-12-31, value: 37}");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:44:22: baseline 2024-12-31 is after its target, whose period ends on 2023-12-31");
    }

    private void asksForGrowth(String more) {
        home.append(TestHome.PLAN, """
                  - indicator: enterprise_growth
                    areas: [62]
                    at_least: 8
                    assigned_by: the province
                    document: item 4
                """ + more);
    }

    private void against(String day) {
        against("same_period_last_year", day);
    }

    private void against(String before, String day) {
        String flow = "of: {flow: enterprises}\n        against: ";
        home.replace(TestHome.INDICATORS, flow + before, flow + day);
    }

    @Test
    void growthHasNoBaseline() {
        asksForGrowth("    baseline: 2022-12-31\n");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith(
                        ":5: growth is compared with an earlier period and has no baseline, and 'enterprise_growth' is one");
    }

    @Test
    void growthIsComparedWithWhatLiesBeforeThePlan() {
        asksForGrowth("");
        against("2023-12-31");

        assertThat(problems(home))
                .singleElement()
                .asString()
                .endsWith("'enterprise_growth' grows against 2023-12-31, which is not before the plan's period"
                        + " 2023-01-01..2023-12-31");
    }

    @Test
    void warnsWhereNoJobReadsTheYearThatIsComparedWith() {
        asksForGrowth("");

        assertThat(warnings(home)).isEmpty();

        home.replace(TestHome.JOB, "years: 3", "years: 1");

        assertThat(warnings(home))
                .singleElement()
                .asString()
                .contains("config/plans/2023.yaml:")
                .endsWith("warning: 'enterprise_growth' is compared with 2022, and no job reads 'enterprises' that far"
                        + " back; write 'years: 2' in the job that gives it");

        against("2020-12-31");

        assertThat(warnings(home)).singleElement().asString().contains("compared with 2020", "'years: 4'");
    }

    @Test
    void warnsWhereNoJobReadsTheBaselineOfAChange() {
        home.replace(TestHome.PAPERS, "status: estimate\n", "status: estimate\nyears: 1\n");

        assertThat(warnings(home))
                .hasSize(2)
                .allMatch(warning -> warning.contains("'poverty_fall' is compared with 2022, and no job reads"));

        home.replace(TestHome.PLAN, "    baseline: 2022-12-31\n", "    baseline: {date: 2022-12-31, value: 7}\n");

        assertThat(warnings(home)).isEmpty();
    }

    @Test
    void milestonesLieInThePeriod() {
        home.replace(TestHome.PLAN, "by: 2023-06-30", "by: 2022-06-30");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:14:14: milestone 2022-06-30 lies outside the plan's period 2023-01-01..2023-12-31");
    }

    @Test
    void milestonesAscendInTimeAndTowardsTheTarget() {
        home.replace(
                TestHome.PLAN,
                "      - {by: 2023-06-30, value: 150}\n",
                "      - {by: 2023-06-30, value: 150}\n      - {by: 2023-06-30, value: 140}\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:15:14: milestones must ascend: 2023-06-30 does not come after 2023-06-30",
                        "config/plans/2023.yaml:15:33: milestones must ascend towards the target: 140 falls back behind 150");
    }

    @Test
    void milestonesDescendWhereDownIsGood() {
        String milestones =
                "    at_most: 7\n    milestones: [{by: 2023-03-31, value: 9}, {by: 2023-06-30, value: 8}]\n";
        home.replace(TestHome.PLAN, "    at_most: 7\n", milestones);
        assertThat(problems(home)).isEmpty();

        home.replace(TestHome.PLAN, "value: 8}]", "value: 10}]");
        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:24:70: milestones must ascend towards the target: 10 falls back behind 9");
    }

    @Test
    void milestonesEndAtTheTarget() {
        home.replace(TestHome.PLAN, "{by: 2023-12-31, value: 360}", "{by: 2023-12-31, value: 350}");
        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:15:33: milestones must end at the target 360, found 350");

        home.replace(TestHome.PLAN, "{by: 2023-12-31, value: 350}", "{by: 2023-11-30, value: 361}");
        assertThat(problems(home))
                .containsExactly("config/plans/2023.yaml:15:33: milestones must end at the target 360, found 361");
    }

    @ParameterizedTest
    @CsvSource({
        "up,     570000, BETWEEN_OR_MORE",
        "down,   590000, BETWEEN_OR_LESS",
    })
    void milestonesOfARangeEndWhereItIsReachedFirst(String good, String end, Comparator comparator) {
        String range = "    between: [570000, 590000]\n";
        home.replace(TestHome.INDICATORS, "    item: 1\n    good: up\n", "    item: 1\n    good: " + good + "\n")
                .replace(TestHome.PLAN, range, range + "    milestones: [{by: 2023-12-31, value: " + end + "}]\n");

        assertThat(goal().comparator()).isEqualTo(comparator);

        home.replace(TestHome.PLAN, "value: " + end + "}]", "value: 580000}]");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:34:42: milestones must end at the target " + end + ", found 580000");
    }

    @Test
    void aBandThatIsGoodInsideHasNoMilestones() {
        String range = "    between: [570000, 590000]\n";
        home.replace(TestHome.INDICATORS, "    item: 1\n    good: up\n", "    item: 1\n    good: inside\n");

        assertThat(goal().comparator()).isEqualTo(Comparator.BETWEEN);

        home.replace(TestHome.PLAN, range, range + "    milestones: [{by: 2023-06-30, value: 575000}]\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:34:5: milestones lead to one value, and a range that is good inside has none");
    }

    @Test
    void whatIsGoodInsideIsAskedForByARangeOnly() {
        home.replace(TestHome.INDICATORS, "    item: 1\n    good: up\n", "    item: 1\n    good: inside\n")
                .replace(TestHome.PLAN, "    between: [570000, 590000]\n", "    at_least: 570000\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:33:5: 'at_least' asks for the wrong way: good is inside for 'population'");
    }

    private Goal goal() {
        return home.catalog().plans().get(0).targets().stream()
                .filter(target -> target.indicator().equals("population"))
                .map(target -> Objects.requireNonNull(target.target().goal()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anAreaThatIsOnlyFollowedHasNoMilestones() {
        home.replace(
                TestHome.PLAN,
                "    followed: true\n",
                "    followed: true\n    milestones: [{by: 2023-06-30, value: 1}]\n");

        assertThat(problems(home))
                .containsExactly(
                        "config/plans/2023.yaml:19:5: milestones lead to a target, and this area is only followed");
    }
}
