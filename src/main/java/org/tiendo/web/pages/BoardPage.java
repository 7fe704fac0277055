package org.tiendo.web.pages;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Lag;
import org.tiendo.web.view.Choice;
import org.tiendo.web.view.Links;

/**
 * The board of an edition as a page shows it.
 *
 * @param lines those that the reader wants to see
 * @param counts of the verdicts of all rows of the area
 * @param items of the verdicts of the plan's items; empty for an area that the reader has chosen
 * @param before the edition of the date before; null when there is none
 * @param after the edition of the date after; null when there is none
 * @param newer the latest revision of the date; null when this is it
 */
public record BoardPage(
        EditionHeader header,
        BoardQuestion question,
        List<Line> lines,
        Map<Status, Long> counts,
        Map<Status, Long> items,
        List<Choice> areas,
        List<Choice> statuses,
        List<Choice> owners,
        @Nullable Edition before,
        @Nullable Edition after,
        @Nullable Edition newer,
        Links links) {

    static BoardPage of(BoardQuestion question, Chosen chosen) {
        Board board = board(question, chosen);
        List<BoardRow> rows = board.rows(question.area() == null ? Board.Extent.MAIN : Board.Extent.ALL);
        List<BoardRow> wanted = rows.stream()
                .filter(row -> question.wants(row, chosen.catalog()))
                .toList();
        if (question.lagsFirst()) {
            wanted = wanted.stream()
                    .sorted(Comparator.comparing(BoardRow::snapshot, Lag.MOST_FIRST))
                    .toList();
        }
        Past past = Past.of(chosen, areas(wanted));
        Edition edition = chosen.edition();
        EditionHeader header = chosen.header();
        return new BoardPage(
                header,
                question,
                Line.of(wanted, past, chosen),
                counts(rows),
                question.area() == null ? counted(board.items().values().stream()) : Map.of(),
                areas(question, chosen),
                statuses(question),
                owners(question, chosen),
                chosen.list().before(chosen.date()).orElse(null),
                chosen.list().after(chosen.date()).orElse(null),
                chosen.list()
                        .latest(chosen.date())
                        .filter(latest -> latest.revision() != edition.revision())
                        .orElse(null),
                question.links(edition, header.planCode()));
    }

    /** The number of the plan's items. */
    public long itemCount() {
        return items.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Returns whether a line has a synthetic figure. */
    public boolean hasDemo() {
        return lines.stream().anyMatch(line -> line.line().snapshot().dataStatus() == DataStatus.DEMO);
    }

    private static Board board(BoardQuestion question, Chosen chosen) {
        if (question.area() == null) {
            return chosen.mainBoard();
        }
        List<Snapshot> ofArea = chosen.editions().snapshots(chosen.edition(), Set.of(question.area())).stream()
                .filter(snapshot -> snapshot.area().equals(question.area()))
                .toList();
        return chosen.board(ofArea).of(chosen.planCode());
    }

    private static Set<String> areas(List<BoardRow> rows) {
        return rows.stream().map(row -> row.snapshot().area()).collect(Collectors.toSet());
    }

    private static Map<Status, Long> counts(List<BoardRow> rows) {
        return counted(rows.stream()
                .map(BoardRow::snapshot)
                .filter(snapshot -> snapshot.goal() != null)
                .map(Snapshot::status));
    }

    private static Map<Status, Long> counted(java.util.stream.Stream<Status> statuses) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        statuses.forEach(status -> counts.merge(status, 1L, Long::sum));
        return counts;
    }

    private static List<Choice> areas(BoardQuestion question, Chosen chosen) {
        return chosen.catalog().areas().all().stream()
                .filter(area -> area.existsOn(chosen.date()))
                .map(area -> new Choice(
                        area.code(), chosen.names().of(area), area.code().equals(question.area())))
                .toList();
    }

    private static List<Choice> statuses(BoardQuestion question) {
        return Arrays.stream(Status.values())
                .map(status -> new Choice(
                        BoardQuestion.word(status), question.language().word(status), status == question.status()))
                .toList();
    }

    private static List<Choice> owners(BoardQuestion question, Chosen chosen) {
        return chosen.catalog().owners().all().stream()
                .map(owner -> new Choice(
                        owner.code(), chosen.names().of(owner), owner.code().equals(question.owner())))
                .toList();
    }
}
