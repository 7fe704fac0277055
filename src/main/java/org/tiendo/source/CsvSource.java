package org.tiendo.source;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;

/**
 * A folder of delimited files with a header row.
 *
 * @param folder where the files stand
 * @param dates patterns of {@link java.time.format.DateTimeFormatter}, tried in order
 */
public record CsvSource(
        String name,
        boolean isDemo,
        Path folder,
        char delimiter,
        Charset encoding,
        NumberFormat numbers,
        List<String> dates,
        ZoneId zone)
        implements Source {

    public CsvSource {
        dates = List.copyOf(dates);
    }

    @Override
    public List<String> contract(Reading reading) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Rows open(Reading reading) {
        throw new UnsupportedOperationException();
    }
}
