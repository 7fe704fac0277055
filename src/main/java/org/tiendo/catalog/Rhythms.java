package org.tiendo.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The working calendars of departments and the access terms of sources.
 *
 * @param calendars the calendars by name, in alphabetical order
 * @param terms the terms by the name of the source
 */
record Rhythms(Map<String, WorkingCalendar> calendars, Map<String, SourceTerms> terms) {

    Rhythms {
        calendars = Collections.unmodifiableMap(new LinkedHashMap<>(calendars));
        terms = Map.copyOf(terms);
    }

    /** @throws NoSuchElementException for a source that the home does not name */
    SourceTerms of(String source) {
        SourceTerms named = terms.get(source);
        if (named == null) {
            throw new NoSuchElementException("the home names no source '" + source + "'");
        }
        return named;
    }

    /**
     * The rule for when the figures of a job are due: the job's own, else that of its source's calendar, moved to
     * working days where the source has a calendar.
     *
     * @param own the job's own rule; null for none
     * @return null where neither states a rule
     */
    @Nullable
    Freshness fresh(String source, @Nullable Freshness own) {
        WorkingCalendar calendar = of(source).calendar();
        if (calendar == null) {
            return own;
        }
        return Optional.ofNullable(own)
                .or(() -> Optional.ofNullable(calendar.figures()))
                .map(rule -> new Freshness.OnWorkingDays(rule, calendar))
                .orElse(null);
    }

    /** @param name null for none */
    @Nullable
    WorkingCalendar calendar(@Nullable String name) {
        return name == null ? null : calendars.get(name);
    }
}
