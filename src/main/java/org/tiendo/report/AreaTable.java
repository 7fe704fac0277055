package org.tiendo.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Areas;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/**
 * The areas of a day as a tree, followed by the changes of areas that have ended or moved.
 *
 * @param day the day on which the areas of the tree exist
 */
public record AreaTable(Areas areas, LocalDate day) {

    private static final TextTable TREE = new TextTable(List.of(
            new Column("code", Align.LEFT, 16),
            new Column("name", Align.LEFT, 24),
            new Column("kind", Align.LEFT, 10),
            new Column("from", Align.LEFT, 10),
            new Column("to", Align.LEFT, 10)));

    private static final TextTable CHANGES = new TextTable(List.of(
            new Column("last day", Align.LEFT, 10),
            new Column("area", Align.LEFT, 24),
            new Column("became", Align.LEFT, 20),
            new Column("document", Align.LEFT, 20)));

    /** @param width the most characters of a line */
    public String render(int width) {
        List<List<Cell>> tree = roots().flatMap(root -> branch(root, 0)).toList();
        List<List<Cell>> changes = changes();
        return (tree.isEmpty()
                        ? "No area of this home exists on " + day + ".\n"
                        : "Areas on " + day + "\n\n" + TREE.render(tree, width))
                + (changes.isEmpty() ? "" : "\nWhat became of what\n\n" + CHANGES.render(changes, width));
    }

    /** Every area of the home, for files. */
    public Listing<Area> listing() {
        return Listing.of(
                List.copyOf(areas.all()),
                AreaColumn.values(),
                (column, area) -> AreaColumn.of(area, areas, day).apply(column));
    }

    /** The areas of the day whose parent does not exist on the day; a group only if it has members. */
    private Stream<Area> roots() {
        return areas.all().stream()
                .filter(area -> area.existsOn(day))
                .filter(area ->
                        area.members() == null || !areas.parts(area.code(), day).isEmpty())
                .filter(area -> area.parentOn(day)
                        .flatMap(areas::find)
                        .filter(parent -> parent.existsOn(day))
                        .isEmpty());
    }

    private Stream<List<Cell>> branch(Area area, int depth) {
        Stream<Area> parts = area.members() != null
                ? Stream.empty()
                : areas.parts(area.code(), day).stream().flatMap(part -> areas.find(part).stream());
        return Stream.concat(Stream.of(row(area, depth)), parts.flatMap(part -> branch(part, depth + 1)));
    }

    private List<Cell> row(Area area, int depth) {
        String members = area.members() == null ? "" : ": " + String.join(", ", areas.parts(area.code(), day));
        return List.of(
                new Cell("· ".repeat(depth) + area.code()),
                new Cell(area.name().own() + members),
                new Cell(area.kind()),
                new Cell(text(area.validFrom())),
                new Cell(text(area.validTo())));
    }

    private List<List<Cell>> changes() {
        List<Change> changes = new ArrayList<>();
        for (Area area : areas.all()) {
            if (area.validTo() != null) {
                changes.add(new Change(area.validTo(), area, became(area)));
            }
            changes.addAll(moves(area));
        }
        return changes.stream()
                .sorted(Comparator.comparing(Change::lastDay))
                .map(change -> List.of(
                        new Cell(change.lastDay().toString()),
                        new Cell(change.area().code() + " "
                                + change.area().name().own()),
                        new Cell(change.became()),
                        new Cell(change.area().document())))
                .toList();
    }

    private static String became(Area area) {
        return area.became().isEmpty() ? "not stated" : area.successors();
    }

    private static List<Change> moves(Area area) {
        List<Area.Parent> parents = area.parents();
        return IntStream.range(1, parents.size())
                .boxed()
                .flatMap(next -> move(area, parents.get(next - 1), parents.get(next)))
                .toList();
    }

    /** The move of an area to another parent; empty where its last day as a part of the former parent is not stated. */
    private static Stream<Change> move(Area area, Area.Parent from, Area.Parent to) {
        return Stream.ofNullable(from.validTo())
                .map(last -> new Change(last, area, "a part of " + to.area() + ", was of " + from.area()));
    }

    private static String text(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private record Change(LocalDate lastDay, Area area, String became) {}
}
