package org.tiendo.source;

import java.util.List;

/** A department's database or folder of files, which is read and never written. */
public sealed interface Source permits JdbcSource, CsvSource {

    String name();

    /** Returns whether its data is synthetic. */
    boolean isDemo();

    /**
     * Compares the reading with the source: missing columns and wrong types are reported.
     *
     * @return one sentence for each problem, empty when the source matches
     * @throws SourceException when the source cannot be reached or read
     */
    List<String> contract(Reading reading);

    /** @throws SourceException when the source cannot be reached or read */
    Rows open(Reading reading);
}
