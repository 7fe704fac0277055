package org.tiendo.source;

import java.io.IOException;

/** The rows of a file one after the other, each as letters and the places of its cells in them. Not thread-safe. */
interface CsvRecords extends AutoCloseable {

    /** Goes to the next row; returns false behind the last one. An empty line is a row with one empty cell. */
    boolean next() throws IOException;

    /** The number of cells of the row. */
    int size();

    /** The letters that contain the row, which may be others after {@link #next}. */
    char[] letters();

    /** The index of a cell's first letter. */
    int from(int cell);

    /** The index behind a cell's last letter. */
    int to(int cell);

    /** The text of a cell, without the spaces around it unless they are in quotes. */
    String text(int cell);

    /** The number of lines before the row. */
    long linesBefore();

    @Override
    void close() throws IOException;
}
