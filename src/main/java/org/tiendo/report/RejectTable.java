package org.tiendo.report;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiendo.ledger.Reject;
import org.tiendo.report.TextTable.Align;
import org.tiendo.report.TextTable.Cell;
import org.tiendo.report.TextTable.Column;
import org.tiendo.words.Words;

/** Renders rejected rows as text for a terminal, with one table for each pull. */
public final class RejectTable {

    private static final TextTable TABLE = new TextTable(List.of(
            new Column("place", Align.RIGHT, 9),
            new Column("key", Align.LEFT, 20),
            new Column("column", Align.LEFT, 16),
            new Column("reason", Align.LEFT, 34),
            new Column("values", Align.LEFT, 44)));

    private RejectTable() {}

    /** @param width the most characters of a line */
    public static String render(List<Reject> rejects, int width) {
        Map<Pull, List<Reject>> byPull = rejects.stream().collect(groupingBy(Pull::of, LinkedHashMap::new, toList()));
        return byPull.entrySet().stream()
                .map(pull -> pull.getKey().heading(pull.getValue()) + table(pull.getValue(), width))
                .collect(joining("\n"));
    }

    /** The rejected rows for files. */
    public static Listing<Reject> listing(List<Reject> rejects) {
        return Listing.of(rejects, RejectColumn.values(), RejectColumn::of);
    }

    private static String table(List<Reject> rejects, int width) {
        return TABLE.render(rejects.stream().map(RejectTable::row).toList(), width);
    }

    private static List<Cell> row(Reject reject) {
        return List.of(
                new Cell(isFigure(reject) ? "" : Long.toString(reject.place())),
                new Cell(reject.key()),
                new Cell(reject.column()),
                new Cell(reject.reason()),
                new Cell(values(reject)));
    }

    private static boolean isFigure(Reject reject) {
        return reject.place() == Reject.NO_PLACE;
    }

    /** The cells as {@code name=value}, which is easier to read than JSON. */
    private static String values(Reject reject) {
        return Json.MAPPER.readTree(reject.values()).properties().stream()
                .map(cell -> cell.getKey() + "=" + cell.getValue().asString(""))
                .collect(joining(", "));
    }

    /** The pull that rejected a row. */
    private record Pull(String job, LocalDate businessDate, long run) {

        static Pull of(Reject reject) {
            return new Pull(reject.job(), reject.businessDate(), reject.run());
        }

        String heading(List<Reject> rejects) {
            long figures = rejects.stream().filter(RejectTable::isFigure).count();
            String counts = Stream.of(counted(rejects.size() - figures, "row"), counted(figures, "figure"))
                    .filter(count -> !count.isEmpty())
                    .collect(joining(" and "));
            return "%s, business date %s, run %d: %s rejected\n".formatted(job, businessDate, run, counts);
        }

        private static String counted(long count, String what) {
            return count == 0 ? "" : Words.count(count, what);
        }
    }
}
