package org.tiendo.source;

import java.util.List;

/** A department's database or folder of files; read, never written. */
public sealed interface Source permits JdbcSource, CsvSource {

    String name();

    /** Whether what stands in it is synthetic. */
    boolean isDemo();

    /**
     * Says how the reading differs from what the source has: missing columns, types that can't be right.
     *
     * @return one sentence a problem, empty when it fits
     * @throws SourceException when the source can't be reached or asked
     */
    List<String> contract(Reading reading);

    /** @throws SourceException when the source can't be reached or asked */
    Rows open(Reading reading);
}
