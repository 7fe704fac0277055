package org.tiendo.report.monthly;

import java.util.Optional;
import java.util.Set;
import org.tiendo.distance.Period;
import org.tiendo.report.Language;

/**
 * The titles and notes of the monthly report, in which a plan of a calendar year is that of the year, and any other
 * that of its period.
 *
 * @param period of the plan; empty when the home no longer has it
 */
record PlanWords(Texts texts, Optional<Period> period) {

    private static final Set<String> OF_A_PERIOD = Set.of(
            "column.plan",
            "column.cumulative",
            "note.cumulative",
            "note.year_before",
            "note.of_plan",
            "note.of_year_before");

    String column(String name) {
        return of("column." + name);
    }

    String note(String name) {
        return of("note." + name);
    }

    private String of(String key) {
        boolean isNamed = OF_A_PERIOD.contains(key)
                && period.filter(days -> !days.isCalendarYear()).isPresent();
        return isNamed ? named(key, period.orElseThrow()) : texts.of(key);
    }

    private String named(String key, Period days) {
        Language language = texts.language();
        return texts.of("period." + key, language.date(days.start()), language.date(days.end()));
    }
}
