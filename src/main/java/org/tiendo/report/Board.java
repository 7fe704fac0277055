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
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.catalog.Text;
import org.tiendo.distance.ItemRollUp;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;

/**
 * An edition with the names of its indicators and areas.
 *
 * @param title the title of the plan; null when the home no longer has the plan
 * @param mainArea the code of the plan's area; null when the home no longer has the plan
 * @param rows the rows in the order in which they were sealed
 * @param areasOf the day to whose areas the rows are converted, which differs from the sealed rows; null: no conversion
 */
public record Board(
        Edition edition,
        @Nullable Text title,
        @Nullable String mainArea,
        List<BoardRow> rows,
        @Nullable LocalDate areasOf) {

    /** The rows to show. */
    public enum Extent {
        /** One row for each target: the plan's own area, or where it has no target there, the group of areas. */
        MAIN,
        /** Every area. */
        ALL;

        /** The word for the command line. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    public Board {
        rows = List.copyOf(rows);
    }

    /** @param catalog the source of the names, and of the main area by its plan for the edition's date */
    public static Board of(Edition edition, List<Snapshot> snapshots, Catalog catalog) {
        Optional<Plan> plan = catalog.planFor(edition.businessDate());
        List<BoardRow> rows =
                snapshots.stream().map(snapshot -> row(snapshot, catalog)).toList();
        return new Board(
                edition,
                plan.map(Plan::title).orElse(null),
                plan.map(Plan::main).orElse(null),
                rows,
                null);
    }

    /** The board of an edition without rows that {@link Extent#MAIN} leaves out: it is read at a part of the cost. */
    public static Board ofMainRows(Edition edition, Editions editions, Catalog catalog) {
        Set<String> areas = catalog.areas().all().stream()
                .filter(area -> area.members() != null)
                .map(Area::code)
                .collect(Collectors.toSet());
        catalog.planFor(edition.businessDate()).map(Plan::main).ifPresent(areas::add);
        return of(edition, areas.isEmpty() ? editions.snapshots(edition) : editions.snapshots(edition, areas), catalog);
    }

    /** @param snapshots the edition's rows, in which ended areas are converted to the areas of the day */
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

    /** The title of the plan in a language; empty when the home no longer has the plan. */
    public String title(Language language) {
        return title == null ? "" : language.of(title);
    }

    public List<BoardRow> rows(Extent extent) {
        return switch (extent) {
            case MAIN -> mainRows();
            case ALL -> rows;
        };
    }

    /**
     * The row of an indicator that is shown where only one is: in the plan's own area, else the first there is.
     *
     * @param area the code of another area; null for that row
     */
    public Optional<Snapshot> row(String indicator, @Nullable String area) {
        return rows(area == null ? Extent.MAIN : Extent.ALL).stream()
                .map(BoardRow::snapshot)
                .filter(snapshot -> snapshot.indicator().equals(indicator))
                .filter(snapshot -> area == null || snapshot.area().equals(area))
                .findFirst();
    }

    /** The status of each plan item, in the plan's order; items without a target are left out. */
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

    /** The rows of every area of an edition, for files. */
    public static Listing<Snapshot> listing(Edition edition, Iterable<Snapshot> snapshots) {
        return Listing.of(snapshots, BoardColumn.values(), (column, snapshot) -> column.of(edition, snapshot));
    }

    /** The rows of every area, for files. */
    public Listing<Snapshot> listing() {
        Listing<Snapshot> listing =
                listing(edition, rows.stream().map(BoardRow::snapshot).toList());
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
