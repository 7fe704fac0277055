package org.tiendo.catalog;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The area cells that mark totals among their parts, matched like the names of areas in any spelling. */
public final class Totals {

    private final Areas areas;
    private final Set<String> cells;
    private final Set<String> spellings;
    private final Set<String> letters;

    /** @param cells the cells that the job names */
    public Totals(Collection<String> cells, Areas areas) {
        this.areas = areas;
        this.cells = cells.stream().map(String::strip).collect(Collectors.toSet());
        spellings = cells.stream().map(AreaNames::spelling).collect(Collectors.toSet());
        letters = cells.stream().map(AreaNames::letters).collect(Collectors.toSet());
    }

    /**
     * Whether a cell marks a total, in any spelling of case, spaces, apostrophes and composition. A cell without
     * accents matches only if it does not name an area.
     */
    public boolean contain(String cell) {
        String spelling = AreaNames.spelling(cell);
        if (spelling.isEmpty()) {
            return cells.contains(cell.strip());
        }
        return spellings.contains(spelling)
                || (letters.contains(AreaNames.letters(cell))
                        && areas.named(cell).isEmpty());
    }
}
