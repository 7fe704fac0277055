package org.tiendo.web.pages;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tiendo.catalog.Area;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Plan;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.ItemRollUp;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Snapshot;
import org.tiendo.report.Board;
import org.tiendo.report.BoardLine;
import org.tiendo.report.BoardRow;
import org.tiendo.report.Language;
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
 * @param hasDemo whether a line has a synthetic figure
 */
public record BoardPage(
        EditionHeader header,
        BoardQuestion question,
        List<Line> lines,
        Map<Status, Long> counts,
        Map<Status, Long> items,
        List<Choice> areas,
        List<Choice> statuses,
        @Nullable Edition before,
        @Nullable Edition after,
        @Nullable Edition newer,
        boolean hasDemo,
        Links links) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /**
     * A row.
     *
     * @param isMain whether it is of the plan's own area, which the title names
     * @param bar null where the target has no share that makes sense
     * @param was the verdict of the edition before; null when it was the same, or there was none
     */
    public record Line(
            BoardLine line,
            boolean isMain,
            @Nullable Bar bar,
            @Nullable Status was) {}

    static BoardPage of(BoardQuestion question, Edition edition, Editions editions, Catalog catalog) {
        List<BoardRow> rows = rows(question, edition, editions, catalog);
        String main = catalog.planFor(edition.businessDate()).map(Plan::main).orElse("");
        Edition before = editions.before(edition.businessDate()).orElse(null);
        Map<String, Status> then = before == null ? Map.of() : statuses(rows(question, before, editions, catalog));
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        rows.stream()
                .filter(row -> row.snapshot().goal() != null)
                .forEach(row -> counts.merge(row.snapshot().status(), 1L, Long::sum));
        List<Line> lines = lines(question, main, rows, then);
        return new BoardPage(
                EditionHeader.of(edition, question.language(), catalog),
                question,
                lines,
                counts,
                items(question, edition, editions),
                areas(question, edition, catalog),
                statuses(question),
                before,
                editions.after(edition.businessDate()).orElse(null),
                editions.latest(edition.businessDate())
                        .filter(latest -> latest.revision() != edition.revision())
                        .orElse(null),
                lines.stream().anyMatch(line -> line.line().snapshot().dataStatus() == DataStatus.DEMO),
                question.links(edition));
    }

    /** The date of the edition before; empty when there is none. */
    public String beforeDate() {
        return before == null ? "" : question.language().date(before.businessDate());
    }

    /** The number of the plan's items. */
    public long itemCount() {
        return items.values().stream().mapToLong(Long::longValue).sum();
    }

    private static Map<Status, Long> items(BoardQuestion question, Edition edition, Editions editions) {
        Map<Status, Long> counts = new EnumMap<>(Status.class);
        if (question.area() == null) {
            editions.items(edition).forEach(item -> counts.merge(item.status(), 1L, Long::sum));
        }
        return counts;
    }

    private static List<BoardRow> rows(BoardQuestion question, Edition edition, Editions editions, Catalog catalog) {
        if (question.area() == null) {
            return Board.ofMainRows(edition, editions, catalog).rows(Board.Extent.MAIN);
        }
        List<Snapshot> ofArea = editions.snapshots(edition, Set.of(question.area())).stream()
                .filter(snapshot -> snapshot.area().equals(question.area()))
                .toList();
        return Board.of(edition, ofArea, catalog).rows();
    }

    private static Map<String, Status> statuses(List<BoardRow> rows) {
        Map<String, Status> statuses = new HashMap<>();
        rows.forEach(row -> statuses.put(key(row.snapshot()), row.snapshot().status()));
        return statuses;
    }

    private static String key(Snapshot snapshot) {
        return snapshot.indicator() + " " + snapshot.area();
    }

    private static List<Line> lines(
            BoardQuestion question, String main, List<BoardRow> rows, Map<String, Status> then) {
        List<BoardRow> wanted = new ArrayList<>(
                rows.stream().filter(row -> isWanted(question, row)).toList());
        if (question.lagsFirst()) {
            wanted.sort(Comparator.comparing(BoardPage::urgency));
        }
        List<Line> lines = new ArrayList<>();
        for (BoardRow row : wanted) {
            Snapshot snapshot = row.snapshot();
            Status was = then.get(key(snapshot));
            lines.add(new Line(
                    BoardLine.of(row, question.language()),
                    snapshot.area().equals(main),
                    Bar.of(snapshot),
                    was == snapshot.status() ? null : was));
        }
        return lines;
    }

    private static boolean isWanted(BoardQuestion question, BoardRow row) {
        Snapshot snapshot = row.snapshot();
        if (question.status() != null && question.status() != snapshot.status()) {
            return false;
        }
        String all = String.join(
                " ", row.indicatorName(question.language()), snapshot.indicator(), snapshot.unit(), snapshot.item());
        return plain(all).contains(plain(question.text()));
    }

    /** The text in lower case and without marks above and below its letters, as people type when they search. */
    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .toLowerCase(Locale.ROOT);
    }

    /** The place of a verdict from the weakest, and within it of the share that was reached. */
    private static String urgency(BoardRow row) {
        Snapshot snapshot = row.snapshot();
        int place = ItemRollUp.ORDER.indexOf(snapshot.status());
        Bar bar = Bar.of(snapshot);
        return "%02d %03d".formatted(place, bar == null ? 999 : bar.length());
    }

    private static List<Choice> areas(BoardQuestion question, Edition edition, Catalog catalog) {
        List<Choice> choices = new ArrayList<>();
        for (Area area : catalog.areas().all()) {
            boolean existed = (area.validFrom() == null || !area.validFrom().isAfter(edition.businessDate()))
                    && (area.validTo() == null || !area.validTo().isBefore(edition.businessDate()));
            if (existed) {
                String name = question.language() == Language.EN ? area.nameEn() : area.nameVi();
                choices.add(new Choice(area.code(), name, area.code().equals(question.area())));
            }
        }
        return choices;
    }

    private static List<Choice> statuses(BoardQuestion question) {
        return Arrays.stream(Status.values())
                .map(status -> new Choice(
                        BoardQuestion.word(status), question.language().word(status), status == question.status()))
                .toList();
    }
}
