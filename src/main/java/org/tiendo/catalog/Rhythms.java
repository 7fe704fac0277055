package org.tiendo.catalog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When departments work and give their figures.
 *
 * @param calendars by name, in alphabetical order
 * @param terms by the name of the source
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
     * By when the figures of a job are due: as it says itself, else as the calendar of its source does.
     *
     * @param own what the job says; null for nothing
     * @return null where nobody says
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
