package org.tiendo.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;

/** Reads the file with FastCSV, and checks and adds up its rows. */
final class FastCsvLoop {

    private FastCsvLoop() {}

    static Totals run(Inputs inputs) throws IOException {
        var sums = new CheckedSums();
        var texts = new CsvTexts();
        try (var rows = CsvReader.builder().fieldSeparator(';').ofCsvRecord(inputs.file())) {
            rows.skipLines(1);
            for (var row : rows) {
                texts.add(sums, row.getField(0), row.getField(1), row.getField(2), row.getField(3));
            }
        }
        return sums.totals();
    }
}
