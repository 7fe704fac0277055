package org.tiendo.catalog;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

/** The area cells that mark totals among their parts, found however they are written, as names of areas are. */
public final class Totals {

    private final Areas areas;
    private final Set<String> cells;
    private final Set<String> spellings;
    private final Set<String> letters;

    /** @param cells as the job names them */
    public Totals(Collection<String> cells, Areas areas) {
        this.areas = areas;
        this.cells = cells.stream().map(String::strip).collect(Collectors.toSet());
        spellings = cells.stream().map(AreaNames::spelling).collect(Collectors.toSet());
        letters = cells.stream().map(AreaNames::letters).collect(Collectors.toSet());
    }

    /** In any spelling of case, spaces, apostrophes and composition; without its accents only where that is no area. */
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
