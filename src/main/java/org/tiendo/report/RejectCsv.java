package org.tiendo.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.tiendo.ledger.Reject;

/** Rejected rows as CSV: a header line, then one line a row; its values as JSON in one cell. */
public final class RejectCsv {

    private RejectCsv() {}

    public static void write(List<Reject> rejects, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
        printer.printRecord(Arrays.stream(RejectColumn.values()).map(Words::of));
        for (Reject reject : rejects) {
            printer.printRecord(Arrays.stream(RejectColumn.values()).map(column -> CsvCells.text(column.of(reject))));
        }
    }
}
