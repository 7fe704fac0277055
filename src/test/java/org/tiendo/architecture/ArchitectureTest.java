package org.tiendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ArchitectureTest {

    private static final String ROOT = "org.tiendo";
    private static final Path HOME = Path.of("");
    private static final Path SOURCES = HOME.resolve("src/main/java");
    private static final Rules RULES = new Rules(ROOT);
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(ROOT);

    @Test
    void everyPackageIsInThePlan() {
        RULES.everyPackageIsInThePlan().check(PROGRAM);
    }

    @Test
    void roomsUseOnlyWhatThePlanGivesThem() {
        RULES.roomsUseOnlyWhatThePlanGivesThem().check(PROGRAM);
    }

    @Test
    void roomsAreFreeOfCycles() {
        RULES.roomsAreFreeOfCycles().check(PROGRAM);
    }

    @Test
    void theCoreKnowsOnlyTheJdk() {
        RULES.theCoreKnowsOnlyTheJdk().check(PROGRAM);
    }

    @Test
    void peopleStayFarFromSources() {
        RULES.peopleStayFarFromSources().check(PROGRAM);
    }

    @Test
    void onlyTheRootReadsTheClock() {
        RULES.onlyTheRootReadsTheClock().check(PROGRAM);
    }

    @Test
    void divisionsSayHowTheyRound() {
        RULES.divisionsSayHowTheyRound().check(PROGRAM);
    }

    @Test
    void everyPackageIsNullMarked() {
        RULES.everyPackageIsNullMarked().check(PROGRAM);
    }

    @Test
    void everyPackageSaysInOneSentenceWhatItIsFor() throws IOException {
        for (var name : packages()) {
            assertThat(PackageSentence.in(SOURCES, name)).as(name).isPresent();
        }
    }

    @Test
    void roomsSayOfThemselvesWhatThePlanSaysOfThem() throws IOException {
        for (var room : Rooms.PLAN) {
            if (packages().contains(ROOT + "." + room.name())) {
                assertThat(PackageSentence.in(SOURCES, ROOT + "." + room.name()))
                        .contains(room.purpose());
            }
        }
    }

    @Test
    void thePlanImportsOnlyDownwards() {
        var below = new HashSet<String>();
        for (var room : Rooms.PLAN) {
            assertThat(below).as(room.name()).containsAll(room.ours()).doesNotContain(room.name());
            below.add(room.name());
        }
    }

    @Test
    void thePlanIsTheTableOfTheDocumentation() throws IOException {
        assertThat(Files.readString(HOME.resolve("docs/architecture.md")))
                .contains(Rooms.PLAN.stream().map(Room::markdown).collect(Collectors.joining("\n")));
    }

    private static Set<String> packages() {
        return PROGRAM.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
    }
}
