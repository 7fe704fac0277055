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
import org.tiendo.distance.ItemRollUp;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;

/**
 * An edition with the names of its indicators and areas.
 *
 * @param plans those that the rows are of, in their order; empty where the edition has no rows and the home no plan
 * @param rows the rows in the order in which they were sealed
 * @param areasOf the day to whose areas the rows are converted, which differs from the sealed rows; null: no conversion
 */
public record Board(
        Edition edition,
        List<BoardPlan> plans,
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
        plans = List.copyOf(plans);
        rows = List.copyOf(rows);
    }

    /**
     * @param plans those of the edition
     * @param catalog the source of the names
     */
    public static Board of(Edition edition, List<Snapshot> snapshots, List<BoardPlan> plans, Catalog catalog) {
        List<BoardRow> rows =
                snapshots.stream().map(snapshot -> row(snapshot, catalog)).toList();
        return new Board(edition, plans, rows, null);
    }

    /** The board of one of its plans; of the first one where it has no rows of that plan. */
    public Board of(String plan) {
        if (plans.size() <= 1) {
            return this;
        }
        BoardPlan shown = BoardPlan.find(plan, plans).orElse(plans.get(0));
        return new Board(
                edition, List.of(shown), only(rows, row -> row.snapshot().plan().equals(shown.code())), areasOf);
    }

    /** The board of all plans of an edition without rows that {@link Extent#MAIN} leaves out: it is read at a part of the cost. */
    public static Board ofMainRows(Edition edition, Editions editions, List<BoardPlan> plans, Catalog catalog) {
        Set<String> areas = catalog.areas().all().stream()
                .filter(area -> area.members() != null)
                .map(Area::code)
                .collect(Collectors.toSet());
        plans.stream().map(BoardPlan::main).forEach(areas::add);
        return of(
                edition,
                areas.isEmpty() ? editions.snapshots(edition) : editions.snapshots(edition, areas),
                plans,
                catalog);
    }

    /**
     * @param snapshots the edition's rows, in which ended areas are converted to the areas of the day
     * @param plans those of the edition
     */
    public static Board onAreasOf(
            LocalDate day, Edition edition, List<Snapshot> snapshots, List<BoardPlan> plans, Catalog catalog) {
        List<BoardPlan> converted =
                plans.stream().map(plan -> onAreasOf(day, plan, catalog)).toList();
        return new Board(
                edition, converted, of(edition, snapshots, plans, catalog).rows(), day);
    }

    private static BoardPlan onAreasOf(LocalDate day, BoardPlan plan, Catalog catalog) {
        Set<String> main = catalog.areas().after(plan.main(), day);
        return main.size() == 1
                ? new BoardPlan(plan.code(), plan.title(), main.iterator().next(), plan.period())
                : plan;
    }

    /** The title of the first plan in a language; empty where the edition has none. */
    public String title(Language language) {
        return plans.isEmpty() ? "" : language.of(plans.get(0).title());
    }

    /** The code of the first plan's own area; null where the edition has none. */
    public @Nullable String mainArea() {
        return plans.isEmpty() ? null : plans.get(0).main();
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
        Map<List<String>, List<BoardRow>> byIndicator = rows.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(row.snapshot().plan(), row.snapshot().indicator()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return byIndicator.values().stream()
                .map(this::mainOf)
                .flatMap(Collection::stream)
                .toList();
    }

    private List<BoardRow> mainOf(List<BoardRow> ofIndicator) {
        List<BoardRow> main = only(ofIndicator, this::isMain);
        List<BoardRow> chosen = main.isEmpty() ? only(ofIndicator, BoardRow::isGroup) : main;
        return chosen.isEmpty() ? ofIndicator : chosen;
    }

    /** Returns whether a row is of its plan's own area. */
    private boolean isMain(BoardRow row) {
        Optional<BoardPlan> own = plans.size() == 1
                ? plans.stream().findFirst()
                : BoardPlan.find(row.snapshot().plan(), plans);
        return own.filter(plan -> row.snapshot().area().equals(plan.main())).isPresent();
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
