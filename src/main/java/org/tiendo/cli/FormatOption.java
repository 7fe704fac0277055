package org.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Supplier;
import org.tiendo.report.Listing;
import org.tiendo.words.Words;
import picocli.CommandLine.Option;

/** The option for the format of a list, the same for every command that shows one. */
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, csv or json. Default: table.")
    private Format format = Format.TABLE;

    /** The formats: a table for people, CSV for spreadsheets, JSON for programs. */
    private enum Format {
        TABLE,
        CSV,
        JSON;

        /** The word as people type it. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    boolean isTable() {
        return format == Format.TABLE;
    }

    void print(PrintWriter out, Supplier<String> table, Listing<?> listing) throws IOException {
        print(out, table, listing::writeCsv, listing::writeJson);
    }

    void print(PrintWriter out, Supplier<String> table, Writing csv, Writing json) throws IOException {
        switch (format) {
            case TABLE -> out.print(table.get());
            case CSV -> csv.to(out);
            case JSON -> json.to(out);
        }
    }
}
