package org.tiendo.catalog;

import java.util.Optional;

/** What the files of a home define and refer to by name. */
record References(Known sources, Known areas, Known series, Known indicators, Areas places) {

    /** @param places the areas as far as they could be read */
    static References empty(Areas places) {
        return new References(
                new Known("source", "sources"),
                new Known("area", "areas"),
                new Known("series", "series"),
                new Known("indicator", "indicators"),
                places);
    }

    /** Follows a reference to an area; a name in place of a code is told the code. */
    Optional<Entry> followArea(Entry reference, Problems problems) {
        Optional<String> code = places.resolve(reference.text());
        if (areas.find(reference.text()).isEmpty() && code.isPresent()) {
            problems.add(reference, "unknown area '" + reference.text() + "'; its code is '" + code.get() + "'");
            return Optional.empty();
        }
        return areas.follow(reference, problems);
    }
}
