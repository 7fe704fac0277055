package org.tiendo.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.base.HasDescription;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.properties.HasName;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.math.BigDecimal;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;

/** What rules can ask of a type, method references included. */
final class Conditions {

    private static final Set<String> CLOCK_READINGS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.systemUTC",
            "java.time.Clock.system",
            "java.time.Clock.tickMillis",
            "java.time.Clock.tickSeconds",
            "java.time.Clock.tickMinutes",
            "java.time.InstantSource.system",
            "java.util.Calendar.getInstance");

    /** Anything that asks the machine what time it is; what is handed a Clock, or a number, does not. */
    static final DescribedPredicate<JavaAccess<?>> SYSTEM_CLOCK =
            DescribedPredicate.describe("the system clock", Conditions::readsTheClock);

    static final DescribedPredicate<JavaAccess<?>> UNROUNDED_DIVISION = DescribedPredicate.describe(
            "BigDecimal.divide without a rounding",
            access -> access.getTargetOwner().isEquivalentTo(BigDecimal.class)
                    && access.getName().equals("divide")
                    && parameters(access).size() == 1);

    private Conditions() {}

    static <T extends HasDescription> ArchCondition<T> be(String what, Predicate<T> claim) {
        return new ArchCondition<>("be " + what) {
            @Override
            public void check(T item, ConditionEvents events) {
                var message = "%s is %s%s".formatted(item.getDescription(), claim.test(item) ? "" : "not ", what);
                events.add(new SimpleConditionEvent(item, claim.test(item), message));
            }
        };
    }

    static ArchCondition<JavaClass> dependOnlyOn(String what, BiPredicate<JavaClass, JavaClass> isGiven) {
        return new ArchCondition<>("depend only on " + what) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getDirectDependenciesFromSelf().forEach(dependency -> {
                    var to = dependency.getTargetClass().getBaseComponentType();
                    var fine = to.isPrimitive() || isGiven.test(from, to);
                    events.add(new SimpleConditionEvent(dependency, fine, dependency.getDescription()));
                });
            }
        };
    }

    static ArchCondition<JavaClass> access(DescribedPredicate<JavaAccess<?>> what) {
        return new ArchCondition<>("access " + what.getDescription()) {
            @Override
            public void check(JavaClass from, ConditionEvents events) {
                from.getAccessesFromSelf().stream()
                        .filter(what)
                        .forEach(access -> events.add(SimpleConditionEvent.satisfied(access, access.getDescription())));
            }
        };
    }

    private static boolean readsTheClock(JavaAccess<?> access) {
        var owner = access.getTargetOwner();
        if (access.getName().equals("now") && owner.getPackageName().startsWith("java.time")) {
            return !parameters(access).contains("java.time.Clock");
        }
        if (owner.isEquivalentTo(Date.class)) {
            return access.getName().equals("<init>") && parameters(access).isEmpty();
        }
        return CLOCK_READINGS.contains(owner.getName() + "." + access.getName());
    }

    private static List<String> parameters(JavaAccess<?> access) {
        return access.getTarget() instanceof AccessTarget.CodeUnitAccessTarget unit
                ? HasName.Utils.namesOf(unit.getRawParameterTypes())
                : List.of();
    }
}
