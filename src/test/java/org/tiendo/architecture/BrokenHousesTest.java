package org.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule is shown a small house that breaks it. */
class BrokenHousesTest {

    private static final String HOUSES = "org.tiendo.architecture.fixture.";
    private static final Path SOURCES = Path.of("src/test/java");

    @Test
    void seesAPackageThatIsNotInThePlan() {
        assertThat(complaints("unlisted", Rules::everyPackageIsInThePlan))
                .singleElement()
                .asString()
                .contains("Chores");
    }

    @Test
    void seesAnImportOfARoomAbove() {
        assertThat(complaints("upward", Rules::roomsUseOnlyWhatThePlanGivesThem))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("ledger.Posting") && complaint.contains("pipeline.Step"));
    }

    @Test
    void seesAnImportOfTheRootPackage() {
        assertThat(complaints("rootbound", Rules::roomsUseOnlyWhatThePlanGivesThem))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("rootbound.Wiring"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "quality.UsesJdbc",
                "pipeline.UsesSpringJdbc",
                "pipeline.UsesMicrometer",
                "ledger.UsesSpringBatch",
                "report.UsesPicocli",
                "catalog.UsesTheScheduler",
                "source.UsesJackson",
                "cli.UsesFlyway",
                "report.UsesWhatNobodyWasGiven",
                "operations.StartsAContainer"
            })
    void seesAFrameworkInTheWrongRoom(String culprit) {
        assertThat(complaints("frameworks", Rules::roomsUseOnlyWhatThePlanGivesThem))
                .anyMatch(complaint -> complaint.contains(culprit));
    }

    @Test
    void letsTheCatalogUseTheCronExpressionOnly() {
        assertThat(complaints("frameworks", Rules::roomsUseOnlyWhatThePlanGivesThem))
                .noneMatch(complaint -> complaint.contains("catalog.ChecksCron"));
    }

    @Test
    void letsOperationsTellTheirHealth() {
        assertThat(complaints("frameworks", Rules::roomsUseOnlyWhatThePlanGivesThem))
                .noneMatch(complaint -> complaint.contains("operations.health.TellsItsHealth"));
    }

    @Test
    void seesACycle() {
        assertThat(complaints("cyclic", Rules::roomsAreFreeOfCycles))
                .singleElement()
                .asString()
                .contains("Cycle detected");
    }

    @Test
    void seesACoreThatKnowsALibrary() {
        assertThat(complaints("impure", Rules::theCoreKnowsOnlyTheJdk))
                .isNotEmpty()
                .allMatch(complaint -> complaint.contains("CSVFormat"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"cli.Command", "web.Page"})
    void seesPeopleReachForASource(String culprit) {
        assertThat(complaints("shortcut", Rules::peopleStayFarFromSources))
                .anyMatch(complaint -> complaint.contains(culprit));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "instant",
                "reference",
                "zoned",
                "millis",
                "nanos",
                "systemClock",
                "tickingClock",
                "date",
                "calendar"
            })
    void seesTheClockRead(String method) {
        assertThat(complaints("clock", Rules::onlyTheRootReadsTheClock))
                .anyMatch(complaint -> complaint.contains("ReadsTheClock." + method + "()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"handedAClock", "handedMillis"})
    void letsTimeBeHandedIn(String method) {
        assertThat(complaints("clock", Rules::onlyTheRootReadsTheClock))
                .noneMatch(complaint -> complaint.contains(method));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "reference"})
    void seesADivisionWithoutRounding(String method) {
        assertThat(complaints("division", Rules::divisionsSayHowTheyRound))
                .hasSize(2)
                .anyMatch(complaint -> complaint.contains("Divides." + method + "("));
    }

    @Test
    void seesAPackageWithoutNullMarked() {
        assertThat(complaints("unmarked", Rules::everyPackageIsNullMarked))
                .singleElement()
                .asString()
                .contains("unmarked.quality");
    }

    @ParameterizedTest
    @ValueSource(strings = {"silent", "wordy", "fragment", "missing"})
    void seesAPackageThatDoesNotSayInOneSentenceWhatItIsFor(String name) throws IOException {
        assertThat(PackageSentence.in(SOURCES, HOUSES + "sentences." + name)).isEmpty();
    }

    @Test
    void readsASentenceOverTwoLinesAndPastADot() throws IOException {
        assertThat(PackageSentence.in(SOURCES, HOUSES + "sentences.fine"))
                .contains(
                        "Reads {@code plan.yaml} and says what is in it, line by line and without leaving anything out.");
    }

    private static List<String> complaints(String house, Function<Rules, ArchRule> rule) {
        var root = HOUSES + house;
        return rule.apply(new Rules(root))
                .evaluate(new ClassFileImporter().importPackages(root))
                .getFailureReport()
                .getDetails();
    }
}
