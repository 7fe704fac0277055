package org.tiendo.bench;

import java.io.IOException;
import java.nio.file.Files;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads the file with commons-csv, and checks and adds up its rows. */
final class CommonsCsvLoop {

    private CommonsCsvLoop() {}

    static Totals run(Inputs inputs) throws IOException {
        var sums = new CheckedSums();
        var texts = new CsvTexts();
        var format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(';')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var reader = Files.newBufferedReader(inputs.file());
                var rows =
                        CSVParser.builder().setFormat(format).setReader(reader).get()) {
            for (var row : rows) {
                texts.add(sums, row.get(0), row.get(1), row.get(2), row.get(3));
            }
        }
        return sums.totals();
    }
}
