package org.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Supplier;
import picocli.CommandLine.Option;

/** What an answer about one thing is written for: the same at every command that gives one. */
final class FormOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Form form = Form.TEXT;

    /** A reader, a program. */
    private enum Form {
        TEXT,
        JSON;

        /** The word as it is typed at the command. */
        @Override
        public String toString() {
            return Words.of(this);
        }
    }

    void print(PrintWriter out, Supplier<String> text, Writing json) throws IOException {
        switch (form) {
            case TEXT -> out.print(text.get());
            case JSON -> json.to(out);
        }
    }
}
