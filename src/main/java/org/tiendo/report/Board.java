package org.tiendo.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.ItemRollUp;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;

/**
 * An edition with the names of what it speaks of.
 *
 * @param title of the plan; empty when the home has dropped it since
 * @param mainArea code of the area the plan is of; null when the home has dropped the plan since
 * @param rows in the order they were sealed in
 * @param areasOf the day on whose areas it is read, which is not how it was sealed; null: as it was sealed
 */
public record Board(
        Edition edition,
        String title,
        @Nullable String mainArea,
        List<BoardRow> rows,
        @Nullable LocalDate areasOf) {

    /** Which rows are read out. */
    public enum Extent {
        /** One a target: the plan's own area, or where it has no target there, the areas taken together. */
        MAIN,
        /** Every area. */
        ALL;

        /** The word as it is typed at the command. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    public Board {
        rows = List.copyOf(rows);
    }

    /** @param catalog the names come from it, and the main area from its plan for the edition's date */
    public static Board of(Edition edition, List<Snapshot> snapshots, Catalog catalog) {
        Optional<Plan> plan = catalog.planFor(edition.businessDate());
        List<BoardRow> rows =
                snapshots.stream().map(snapshot -> row(snapshot, catalog)).toList();
        return new Board(
                edition, plan.map(Plan::title).orElse(""), plan.map(Plan::main).orElse(null), rows, null);
    }

    /** @param snapshots the edition's rows, those of areas that are no more converted to the areas of the day */
    public static Board onAreasOf(LocalDate day, Edition edition, List<Snapshot> snapshots, Catalog catalog) {
        Board board = of(edition, snapshots, catalog);
        Set<String> main = board.mainArea() == null ? Set.of() : catalog.areas().after(board.mainArea(), day);
        return new Board(
                edition,
                board.title(),
                main.size() == 1 ? main.iterator().next() : board.mainArea(),
                board.rows(),
                day);
    }

    public List<BoardRow> rows(Extent extent) {
        return switch (extent) {
            case MAIN -> mainRows();
            case ALL -> rows;
        };
    }

    /** What each item of the plan has come to, in the plan's order; items that are only followed come to nothing. */
    public Map<String, Status> items() {
        Map<String, List<Status>> byItem = mainRows().stream()
                .filter(row -> row.snapshot().comparator() != null)
                .collect(Collectors.groupingBy(
                        row -> row.snapshot().item(),
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.snapshot().status(), Collectors.toList())));
        Map<String, Status> items = new LinkedHashMap<>();
        byItem.forEach((item, statuses) -> items.put(item, ItemRollUp.of(statuses)));
        return items;
    }

    /** Every area, for files. */
    public Listing<BoardRow> listing() {
        Listing<BoardRow> listing =
                Listing.of(rows, BoardColumn.values(), (column, row) -> column.of(edition, row.snapshot()));
        return areasOf == null ? listing : listing.with("areas_of", areasOf);
    }

    private List<BoardRow> mainRows() {
        Map<String, List<BoardRow>> byIndicator = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.snapshot().indicator(), LinkedHashMap::new, Collectors.toList()));
        return byIndicator.values().stream()
                .map(this::mainOf)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<BoardRow> mainOf(List<BoardRow> ofIndicator) {
        List<BoardRow> main = only(ofIndicator, row -> row.snapshot().area().equals(mainArea));
        List<BoardRow> chosen = main.isEmpty() ? only(ofIndicator, BoardRow::isGroup) : main;
        return chosen.isEmpty() ? ofIndicator : chosen;
    }

    private static List<BoardRow> only(List<BoardRow> rows, Predicate<BoardRow> wanted) {
        return rows.stream().filter(wanted).toList();
    }

    private static BoardRow row(Snapshot snapshot, Catalog catalog) {
        return new BoardRow(
                snapshot,
                catalog.indicator(snapshot.indicator()).orElse(null),
                catalog.areas().find(snapshot.area()).orElse(null));
    }
}
