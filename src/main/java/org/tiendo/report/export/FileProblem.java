package org.tiendo.report.export;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which files are not written that this program knows; the argument is a file or a folder, unless said. */
public enum FileProblem implements Sentence.Kind {
    NO_EXPORT("%1$s: it is no export of an edition; move it away, or choose another folder"),
    NO_RIGHT("%1$s: the process has no right to it"),
    NOT_THERE("%1$s: it is not there"),
    THERE_ALREADY("%1$s: it is there already"),
    NO_FOLDER("%1$s: it is no folder"),
    NOT_EMPTY("%1$s: it is not empty"),
    UNUSABLE("%1$s: it can't be used"),
    /** There is no argument. */
    NO_PARQUET_DRIVER("only those in Parquet are missing: " + ParquetWriter.MISSING),
    /** The argument is the reason. */
    NO_PARQUET("only those in Parquet are missing: %1$s");

    private static final String PLACE = "%1$s: ";

    private final String english;

    FileProblem(String english) {
        this.english = english;
    }

    /** The reason without the file, as messages of files have it beside theirs. */
    String reason() {
        return english.substring(PLACE.length());
    }

    @Override
    public String key() {
        return "file." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
