package org.tiendo.report;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Status;
import org.tiendo.ledger.Edition;
import org.tiendo.report.Board.Extent;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;

/** Renders the board as text for a terminal. */
public final class BoardTable {

    /** On narrower terminals all columns beside each other leave too little room for the names of the indicators. */
    private static final int WIDTH_OF_ALL = 100;

    private static final int SHOWN_OF_SEAL = 12;

    private static final Set<Status> MET = EnumSet.of(Status.EXCEEDED, Status.REACHED);

    private final Language language;
    private final ZoneId zone;
    private final Paint paint;
    private final int width;

    /**
     * @param zone the time zone in which the cut-off is shown
     * @param width the most characters of a line
     */
    public BoardTable(Language language, ZoneId zone, Paint paint, int width) {
        this.width = width;
        this.language = language;
        this.zone = zone;
        this.paint = paint;
    }

    /** The header, table, legend and notes of each plan; each line ends with a line feed. */
    public String render(Board board, Extent extent) {
        return board.plans().size() < 2
                ? ofOnePlan(board, extent)
                : board.plans().stream()
                        .map(plan -> ofOnePlan(board.of(plan.code()), extent))
                        .collect(joining("\n"));
    }

    private String ofOnePlan(Board board, Extent extent) {
        List<BoardRow> rows = board.rows(extent);
        Footnotes notes = new Footnotes();
        String table = table(board, rows, notes);
        return header(board) + "\n" + table + "\n" + summary(rows)
                + items(board.items().values()) + legend(rows) + notes.render(width);
    }

    private String header(Board board) {
        Edition edition = board.edition();
        String plan = board.title(language);
        String title = plan.isEmpty() ? "" : Terminals.wrapped(plan, width);
        String seal = edition.sha256()
                .substring(0, Math.min(SHOWN_OF_SEAL, edition.sha256().length()));
        return title
                + Terminals.wrapped(
                        language.text(
                                "header",
                                language.date(edition.businessDate()),
                                edition.revision(),
                                language.moment(edition.cutOff(), zone),
                                seal),
                        width)
                + (board.areasOf() == null
                        ? ""
                        : Terminals.wrapped(language.text("areas_of", language.date(board.areasOf())), width));
    }

    private String table(Board board, List<BoardRow> rows, Footnotes notes) {
        BoardCells cells = new BoardCells(language, paint, board.mainArea(), notes);
        List<List<Cell>> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            lines.add(i == 0 ? cells.first(rows.get(i)) : cells.after(rows.get(i - 1), rows.get(i)));
        }
        return width < WIDTH_OF_ALL
                ? new TextTable(narrow(columns(), BoardTable::below))
                        .render(lines.stream().map(BoardTable::narrow).toList(), width)
                : new TextTable(columns()).render(lines, width);
    }

    private static List<Cell> narrow(List<Cell> cells) {
        return narrow(cells, (above, below) -> new Cell((above.text() + "\n" + below.text()).strip(), above.paint()));
    }

    private static Column below(Column above, Column below) {
        return new Column(above.header() + "\n" + below.header(), above.align(), above.widest());
    }

    /** The unit below the indicator, and the date of the figures below the actual value. */
    private static <T> List<T> narrow(List<T> wide, BinaryOperator<T> below) {
        return List.of(
                wide.get(0),
                below.apply(wide.get(1), wide.get(2)),
                wide.get(3),
                below.apply(wide.get(4), wide.get(7)),
                wide.get(5),
                wide.get(6),
                wide.get(8));
    }

    /** The columns. With the gaps they are at most 120 characters wide, for the widest of the usual figures. */
    private List<Column> columns() {
        return List.of(
                column("item", Align.LEFT, 4),
                column("indicator", Align.LEFT, 29),
                column("unit", Align.LEFT, 10),
                column("target", Align.RIGHT, 14),
                column("actual", Align.RIGHT, 14),
                column("gap", Align.RIGHT, 14),
                column("progress", Align.RIGHT, 8),
                column("period_end", Align.LEFT, 11),
                column("status", Align.LEFT, 15));
    }

    private Column column(String name, Align align, int widest) {
        return new Column(language.text("column." + name), align, widest);
    }

    private String summary(List<BoardRow> rows) {
        Map<Status, Long> counts = rows.stream()
                .collect(groupingBy(row -> row.snapshot().status(), () -> new EnumMap<>(Status.class), counting()));
        String words = counts.entrySet().stream()
                .map(count -> language.word(count.getKey()) + " " + count.getValue())
                .collect(joining(" · "));
        return Terminals.wrapped(language.text("summary", rows.size(), words), width);
    }

    /** One line about the items of the plan; empty where none has a target. */
    private String items(Collection<Status> items) {
        if (items.isEmpty()) {
            return "";
        }
        long met = items.stream().filter(MET::contains).count();
        Stream<String> others = Arrays.stream(Status.values())
                .filter(status -> !MET.contains(status) && items.contains(status))
                .map(status -> language.word(status) + " " + Collections.frequency(items, status));
        String words = Stream.concat(Stream.of(language.text("met") + " " + met), others)
                .collect(joining(" · "));
        return Terminals.wrapped(language.text(items.size() == 1 ? "items.one" : "items", items.size(), words), width);
    }

    private String legend(List<BoardRow> rows) {
        boolean demo = rows.stream().anyMatch(row -> row.snapshot().dataStatus() == DataStatus.DEMO);
        return demo ? Terminals.wrapped(language.text("demo"), width) : "";
    }
}
