package org.tiendo.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.BoardRow;
import org.tiendo.web.view.Choice;

/**
 * Two areas side by side as a page shows them.
 *
 * @param lines the indicators that both have
 */
public record TwoAreasPage(
        EditionHeader header,
        String area,
        String other,
        String name,
        String otherName,
        List<Pair> lines,
        List<Choice> areas,
        List<Choice> others,
        List<Choice> indicators) {

    /** Returns whether a line has a synthetic figure. */
    public boolean hasDemo() {
        return lines.stream().anyMatch(pair -> pair.line().line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    /**
     * An indicator in both areas.
     *
     * @param difference of the first actual from the second; empty where either is no exact number
     */
    public record Pair(Line line, Line other, String difference) {}

    static TwoAreasPage of(String area, String other, Chosen chosen) {
        return new TwoAreasPage(
                chosen.header(),
                area,
                other,
                chosen.names().area(area),
                chosen.names().area(other),
                pairs(area, other, chosen),
                areas(area, chosen),
                areas(other, chosen),
                ComparePage.indicators("", chosen));
    }

    private static List<Pair> pairs(String area, String other, Chosen chosen) {
        Map<String, BoardRow> first = new LinkedHashMap<>();
        Map<String, BoardRow> second = new LinkedHashMap<>();
        for (BoardRow row : AreaPage.rows(Set.copyOf(List.of(area, other)), chosen)
                .of(chosen.planCode())
                .rows()) {
            Snapshot snapshot = row.snapshot();
            if (snapshot.area().equals(area)) {
                first.put(snapshot.indicator(), row);
            }
            if (snapshot.area().equals(other)) {
                second.put(snapshot.indicator(), row);
            }
        }
        List<Pair> pairs = new ArrayList<>();
        first.forEach((indicator, row) -> {
            BoardRow beside = second.get(indicator);
            if (beside != null) {
                pairs.add(pair(row, beside, chosen));
            }
        });
        return pairs;
    }

    private static Pair pair(BoardRow row, BoardRow beside, Chosen chosen) {
        List<Line> lines = Line.of(List.of(row, beside), Past.NOTHING, chosen);
        BigDecimal actual = exact(row.snapshot());
        BigDecimal other = exact(beside.snapshot());
        return new Pair(
                lines.get(0),
                lines.get(1),
                actual == null || other == null
                        ? ""
                        : chosen.language().difference(actual.subtract(other), row.decimals()));
    }

    private static @Nullable BigDecimal exact(Snapshot snapshot) {
        return snapshot.bound() == Bound.EXACT ? snapshot.actual() : null;
    }

    private static List<Choice> areas(String code, Chosen chosen) {
        return chosen.catalog().areas().all().stream()
                .filter(area -> area.existsOn(chosen.date()))
                .map(area -> new Choice(
                        area.code(), chosen.names().of(area), area.code().equals(code)))
                .toList();
    }
}
