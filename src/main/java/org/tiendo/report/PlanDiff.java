package org.tiendo.report;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Goal;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** The differences between a sealed edition and the one that would be built now. */
public final class PlanDiff {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("indicator", Align.LEFT, 36),
            new Column("area", Align.LEFT, 10),
            new Column("target", Align.LEFT, 16),
            new Column("would be", Align.LEFT, 16),
            new Column("verdict", Align.LEFT, 26),
            new Column("would be", Align.LEFT, 26)));

    private static final String NONE = "-";

    private final List<Change> changes;

    private PlanDiff(List<Change> changes) {
        this.changes = changes;
    }

    /** Compares all snapshots of both by indicator and area. */
    public static PlanDiff of(List<Snapshot> sealed, List<Snapshot> draft) {
        Map<Place, Snapshot> before = byPlace(sealed);
        Map<Place, Snapshot> after = byPlace(draft);
        Set<Place> places = new LinkedHashSet<>(before.keySet());
        places.addAll(after.keySet());
        return new PlanDiff(places.stream()
                .map(place -> new Change(place, before.get(place), after.get(place)))
                .filter(Change::isOne)
                .toList());
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }

    /** @param width the most characters of a line */
    public String render(int width) {
        return TABLE.render(changes.stream().map(Change::row).toList(), width);
    }

    private static Map<Place, Snapshot> byPlace(List<Snapshot> snapshots) {
        Map<Place, Snapshot> byPlace = new LinkedHashMap<>();
        snapshots.forEach(snapshot -> byPlace.put(new Place(snapshot.indicator(), snapshot.area()), snapshot));
        return byPlace;
    }

    private record Place(String indicator, String area) {}

    /** A pair of snapshots; null on one side for a target that only the other has, which also is a change. */
    private record Change(
            Place place,
            @Nullable Snapshot before,
            @Nullable Snapshot after) {

        boolean isOne() {
            return !target(before).equals(target(after)) || !verdict(before).equals(verdict(after));
        }

        List<Cell> row() {
            return List.of(
                    new Cell(place.indicator()),
                    new Cell(place.area()),
                    new Cell(target(before)),
                    new Cell(target(after)),
                    new Cell(verdict(before)),
                    new Cell(verdict(after)));
        }

        private static String target(@Nullable Snapshot snapshot) {
            return snapshot == null || snapshot.goal() == null ? NONE : words(snapshot.goal());
        }

        private static String words(Goal goal) {
            String from = CsvCells.text(goal.value());
            String range = from + " to " + CsvCells.text(goal.upper());
            return switch (goal.comparator()) {
                case AT_LEAST -> ">= " + from;
                case MORE_THAN -> "> " + from;
                case AT_MOST -> "<= " + from;
                case LESS_THAN -> "< " + from;
                case BETWEEN -> range;
                case BETWEEN_OR_MORE -> range + " or more";
                case BETWEEN_OR_LESS -> range + " or less";
            };
        }

        private static String verdict(@Nullable Snapshot snapshot) {
            return snapshot == null ? NONE : PublishedFigureText.of(snapshot.amount(), snapshot.status());
        }
    }
}
