package org.tiendo.report;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.tiendo.ledger.Restatement;

/** Restatements as CSV: a header line, then one line each. */
public final class RestatementCsv {

    private RestatementCsv() {}

    public static void write(List<Restatement> restatements, Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
        printer.printRecord(Arrays.stream(RestatementColumn.values()).map(Words::of));
        for (Restatement restatement : restatements) {
            printer.printRecord(
                    Arrays.stream(RestatementColumn.values()).map(column -> CsvCells.text(column.of(restatement))));
        }
    }
}
