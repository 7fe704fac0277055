package org.tiendo.web.pages;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.IndicatorDefinition;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.BoardRow;
import org.tiendo.web.chart.Beams;
import org.tiendo.web.view.Choice;

/**
 * One indicator in all its areas as a page shows them, the best actual first.
 *
 * @param main the row of the plan's own area; null without one
 * @param isScaled whether the plan's own area is on the same scale as its parts, as a rate is and a sum is not
 * @param areas the rows of the other areas; those without an exact actual last
 */
public record ComparePage(
        EditionHeader header,
        String indicator,
        String name,
        @Nullable Line main,
        boolean isScaled,
        List<Beamed> areas,
        List<Choice> indicators) {

    /**
     * A row with its actual as a beam.
     *
     * @param beam null without an exact actual
     */
    public record Beamed(Line line, Beams.@Nullable Beam beam) {}

    /** Returns whether a line has a synthetic figure. */
    public boolean hasDemo() {
        return areas.stream().anyMatch(row -> row.line().line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    /** @param rows of the indicator, at least one */
    static ComparePage of(List<BoardRow> rows, Chosen chosen) {
        String code = rows.get(0).snapshot().indicator();
        Optional<BoardRow> main = rows.stream()
                .filter(row -> row.snapshot().area().equals(chosen.mainArea()))
                .findFirst();
        List<BoardRow> others = new ArrayList<>(rows);
        main.ifPresent(others::remove);
        @Nullable IndicatorDefinition definition = rows.get(0).indicator();
        others.sort(best(definition));
        boolean isScaled =
                definition != null && definition.indicator().measure().isState();
        return new ComparePage(
                chosen.header(),
                code,
                rows.get(0).indicatorName(chosen.language()),
                main.map(row -> Line.of(List.of(row), Past.NOTHING, chosen).get(0))
                        .orElse(null),
                isScaled,
                beamed(others, isScaled ? main.flatMap(ComparePage::actual).orElse(null) : null, chosen),
                indicators(code, chosen));
    }

    private static List<Beamed> beamed(List<BoardRow> rows, @Nullable BigDecimal mark, Chosen chosen) {
        var beams = Beams.of(rows.stream().flatMap(row -> actual(row).stream()).toList(), mark);
        List<Line> lines = Line.of(rows, Past.NOTHING, chosen);
        List<Beamed> beamed = new ArrayList<>();
        for (int place = 0; place < rows.size(); place++) {
            beamed.add(new Beamed(
                    lines.get(place), actual(rows.get(place)).map(beams::beam).orElse(null)));
        }
        return beamed;
    }

    private static Comparator<BoardRow> best(@Nullable IndicatorDefinition definition) {
        boolean isLessBetter = definition != null && definition.good() == IndicatorDefinition.Good.DOWN;
        Comparator<BigDecimal> order = isLessBetter ? Comparator.naturalOrder() : Comparator.reverseOrder();
        Comparator<BoardRow> known = Comparator.comparing(row -> actual(row).isEmpty());
        return known.thenComparing(row -> actual(row).orElse(BigDecimal.ZERO), order);
    }

    /** The exact actual; empty without one. */
    private static Optional<BigDecimal> actual(BoardRow row) {
        Snapshot snapshot = row.snapshot();
        return Optional.ofNullable(snapshot.bound() == Bound.EXACT ? snapshot.actual() : null);
    }

    static List<Choice> indicators(String chosenCode, Chosen chosen) {
        Optional<Plan> plan = chosen.catalog().plansFor(chosen.date()).stream()
                .filter(one -> one.code().equals(chosen.planCode()))
                .findFirst();
        return chosen.catalog().indicators().stream()
                .filter(one -> plan.isEmpty() || plan.get().has(one.code()))
                .map(one -> new Choice(
                        one.code(), chosen.names().of(one), one.code().equals(chosenCode)))
                .toList();
    }
}
