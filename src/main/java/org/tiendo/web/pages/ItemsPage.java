package org.tiendo.web.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;

/** The items of a plan in an edition as a page shows them, each with its indicators. */
public record ItemsPage(EditionHeader header, List<Item> items) {

    /**
     * An item of the plan.
     *
     * @param status as good as the weakest of its indicators; null without a target
     */
    public record Item(String item, @Nullable Status status, List<Line> lines) {}

    /** Returns whether a line has a synthetic figure. */
    public boolean hasDemo() {
        return items.stream()
                .flatMap(item -> item.lines().stream())
                .anyMatch(line -> line.line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    static ItemsPage of(Chosen chosen) {
        return of(chosen.mainBoard(), chosen);
    }

    static ItemsPage of(Board board, Chosen chosen) {
        Map<String, Status> statuses = board.items();
        Map<String, List<BoardRow>> rows = new LinkedHashMap<>();
        board.rows(Board.Extent.MAIN)
                .forEach(row -> rows.computeIfAbsent(row.snapshot().item(), added -> new ArrayList<>())
                        .add(row));
        return new ItemsPage(
                chosen.header(),
                rows.entrySet().stream()
                        .map(item -> new Item(
                                item.getValue().get(0).item(chosen.language()),
                                statuses.get(item.getKey()),
                                Line.of(item.getValue(), Past.NOTHING, chosen)))
                        .toList());
    }
}
