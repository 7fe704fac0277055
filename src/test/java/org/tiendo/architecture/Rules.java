package org.tiendo.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.all;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.lang.AbstractClassesTransformer;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;

/**
 * The rules of a house, wherever it stands: the real one, or a small one that breaks a rule.
 *
 * @param root its root package
 */
record Rules(String root) {

    ArchRule everyPackageIsInThePlan() {
        return classes()
                .that(DescribedPredicate.describe(
                        "stand in a room", type -> !roomOf(type).isEmpty()))
                .should(Conditions.be(
                        "in a room of the plan",
                        type -> Rooms.named(roomOf(type)).isPresent()));
    }

    ArchRule roomsUseOnlyWhatThePlanGivesThem() {
        return classes()
                .that(DescribedPredicate.describe(
                        "stand in a room of the plan",
                        type -> Rooms.named(roomOf(type)).isPresent()))
                .should(Conditions.dependOnlyOn("what the plan gives its room", this::isGiven));
    }

    ArchRule roomsAreFreeOfCycles() {
        return slices().matching(root + ".(*)..").should().beFreeOfCycles();
    }

    ArchRule theCoreKnowsOnlyTheJdk() {
        return classes()
                .that()
                .resideInAPackage(root + ".distance..")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", root + ".distance..");
    }

    ArchRule peopleStayFarFromSources() {
        return noClasses()
                .that()
                .resideInAnyPackage(Rooms.FAR_FROM_SOURCES.stream()
                        .map(room -> root + "." + room + "..")
                        .toArray(String[]::new))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".source..")
                .allowEmptyShould(true);
    }

    ArchRule onlyTheRootReadsTheClock() {
        return classes().that().resideOutsideOfPackage(root).should(never(Conditions.access(Conditions.SYSTEM_CLOCK)));
    }

    ArchRule divisionsSayHowTheyRound() {
        return classes().should(never(Conditions.access(Conditions.UNROUNDED_DIVISION)));
    }

    ArchRule everyPackageIsNullMarked() {
        return all(packages()).should(Conditions.be("@NullMarked", one -> one.isAnnotatedWith(NullMarked.class)));
    }

    private boolean isGiven(JavaClass from, JavaClass to) {
        var room = Rooms.named(roomOf(from)).orElseThrow();
        if (to.getPackageName().equals(root) || to.getPackageName().startsWith(root + ".")) {
            return roomOf(to).equals(room.name()) || room.ours().contains(roomOf(to));
        }
        return Framework.of(to)
                .filter(theirs -> theirs.isEverybodys() || room.theirs().contains(theirs))
                .isPresent();
    }

    private String roomOf(JavaClass type) {
        return Rooms.nameOf(type, root);
    }

    private AbstractClassesTransformer<JavaPackage> packages() {
        return new AbstractClassesTransformer<>("packages") {
            @Override
            public Iterable<JavaPackage> doTransform(JavaClasses classes) {
                return classes.stream().map(JavaClass::getPackage).collect(Collectors.toSet());
            }
        };
    }
}
