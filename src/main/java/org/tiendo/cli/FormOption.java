package org.tiendo.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.function.Supplier;
import org.tiendo.words.Words;
import picocli.CommandLine.Option;

/** The option for the format of an answer about one thing, the same for every command that gives one. */
final class FormOption {

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text or json. Default: text.")
    private Form form = Form.TEXT;

    /** The formats: text for people, JSON for programs. */
    private enum Form {
        TEXT,
        JSON;

        /** The word as people type it. */
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
