package org.tiendo.report.export;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * A file of an edition that is still to be written.
 *
 * @param title a sentence for people
 * @param encoding as Frictionless names it; null for a file that is no text
 * @param schema its columns as a Table Schema of Frictionless; null for a file that is no CSV
 */
record ExportFile(
        String name,
        String title,
        String mediaType,
        @Nullable String encoding,
        @Nullable ObjectNode schema,
        Content content) {

    /** Writes the content of a file. */
    @FunctionalInterface
    interface Content {

        /** @param out is closed by the caller */
        void write(OutputStream out) throws IOException;
    }

    /** A file as it was written. */
    record Written(ExportFile file, long bytes, String sha256) {}
}
