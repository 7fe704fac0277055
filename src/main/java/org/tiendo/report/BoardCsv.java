package org.tiendo.report;

import java.io.IOException;
import java.util.Arrays;
import org.apache.commons.csv.CSVPrinter;
import org.tiendo.ledger.Snapshot;

/** The edition as CSV: every area, a header line, then one line a snapshot. */
public final class BoardCsv {

    private BoardCsv() {}

    public static void write(Board board, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
        printer.printRecord(Arrays.stream(BoardColumn.values()).map(Words::of));
        for (BoardRow row : board.rows()) {
            Snapshot snapshot = row.snapshot();
            printer.printRecord(Arrays.stream(BoardColumn.values())
                    .map(column -> CsvCells.text(column.of(board.edition(), snapshot))));
        }
    }
}
