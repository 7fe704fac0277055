package org.tiendo.catalog;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;
import org.tiendo.catalog.yaml.Problems;

/**
 * The names that the files of a home define and refer to.
 *
 * @param yearsRead the largest number of calendar years that a job reads of each series
 */
record References(
        Known calendars,
        Known sources,
        Known areas,
        Known series,
        Known indicators,
        Known owners,
        Areas places,
        Map<String, WorkingCalendar> workingDays,
        Map<String, Integer> yearsRead) {

    /**
     * @param places the areas that could be read
     * @param workingDays the calendars that could be read, by name
     */
    static References empty(Areas places, Map<String, WorkingCalendar> workingDays) {
        return new References(
                new Known("calendar", "calendars"),
                new Known("source", "sources"),
                new Known("area", "areas"),
                new Known("series", "series"),
                new Known("indicator", "indicators"),
                new Known("owner", "owners"),
                places,
                workingDays,
                new HashMap<>());
    }

    /** Records the number of calendar years that a job reads of a series; the largest number counts. */
    void isRead(String series, int years) {
        yearsRead.merge(series, years, Math::max);
    }

    /** Follows a reference to an area; where it is a name instead of a code, the problem states the code. */
    Optional<Entry> followArea(Entry reference, Problems problems) {
        Optional<String> code = places.resolve(reference.text());
        if (areas.find(reference.text()).isEmpty() && code.isPresent()) {
            problems.add(reference, "unknown area '" + reference.text() + "'; its code is '" + code.get() + "'");
            return Optional.empty();
        }
        return areas.follow(reference, problems);
    }
}
