package org.tiendo.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * A folder of delimited files with a header row.
 *
 * @param folder the folder that contains the files
 * @param dates the date patterns, see {@link DatePattern}; no two of them read the same text differently
 */
public record CsvSource(
        String name,
        boolean isDemo,
        Path folder,
        char delimiter,
        Charset encoding,
        NumberFormat numbers,
        List<String> dates,
        ZoneId zone,
        WholeFile whole,
        AmountWords amounts)
        implements Source {

    /** @throws IllegalArgumentException when one of the dates is not a valid pattern */
    public CsvSource {
        dates = List.copyOf(dates);
        dates.forEach(DatePattern::of);
    }

    @Override
    public List<String> contract(Reading reading) {
        try (var rows = new CsvRows(this, reading)) {
            return rows.problems(reading.columns());
        }
    }

    @Override
    public Rows open(Reading reading) {
        return new CsvRows(this, reading).choose(reading.columns());
    }
}
