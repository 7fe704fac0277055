package org.tiendo.web.pages;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.web.view.Choice;

/**
 * All indicators of one area in an edition as a page shows them.
 *
 * @param since the first day of the area; empty without one
 * @param until its last day; empty while it exists
 * @param became the areas that replaced it
 * @param whole the areas that it was a part of on the edition's date
 * @param parts its parts on that date
 * @param counts of the verdicts of its targets
 */
public record AreaPage(
        EditionHeader header,
        Area area,
        String name,
        String since,
        String until,
        List<Choice> became,
        List<Choice> whole,
        List<Choice> parts,
        List<Line> lines,
        Map<Status, Long> counts) {

    /** Returns whether a line has a synthetic figure. */
    public boolean hasDemo() {
        return lines.stream().anyMatch(line -> line.line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    static AreaPage of(Area area, Chosen chosen) {
        return of(area, rows(area.code(), chosen), Past.of(chosen, Set.of(area.code())), chosen);
    }

    /** @param rows of the area */
    static AreaPage of(Area area, List<BoardRow> rows, Past past, Chosen chosen) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        rows.stream()
                .filter(row -> row.snapshot().goal() != null)
                .forEach(row -> counts.merge(row.snapshot().status(), 1L, Long::sum));
        return new AreaPage(
                chosen.header(),
                area,
                chosen.names().of(area),
                day(area.validFrom(), chosen),
                day(area.validTo(), chosen),
                choices(area.became().stream().map(Area.Successor::area).toList(), chosen),
                choices(area.parentOn(chosen.date()).stream().toList(), chosen),
                choices(chosen.catalog().areas().parts(area.code(), chosen.date()), chosen),
                Line.of(rows, past, chosen),
                counts);
    }

    /** The rows of an area in an edition. */
    static List<BoardRow> rows(String area, Chosen chosen) {
        return rows(Set.of(area), chosen).rows().stream()
                .filter(row -> row.snapshot().area().equals(area))
                .toList();
    }

    /** The rows of some areas in an edition, and those of indicators that have none in them. */
    static Board rows(Set<String> areas, Chosen chosen) {
        return chosen.board(chosen.editions().snapshots(chosen.edition(), areas));
    }

    private static String day(@Nullable LocalDate day, Chosen chosen) {
        return day == null ? "" : chosen.language().date(day);
    }

    private static List<Choice> choices(List<String> codes, Chosen chosen) {
        return codes.stream()
                .map(code -> new Choice(code, chosen.names().area(code), false))
                .toList();
    }
}
