package org.tiendo.report;

import java.io.IOException;
import tools.jackson.databind.node.ObjectNode;

/** Writes an edition as JSON: its own attributes, then every snapshot with the names of the CSV's columns. */
public final class BoardJson {

    private BoardJson() {}

    public static void write(Board board, Appendable out) throws IOException {
        ObjectNode document = Json.edition(board.edition());
        if (board.areasOf() != null) {
            document.set("areas_of", Json.node(board.areasOf()));
        }
        document.set("rows", board.listing().json());
        out.append(Json.MAPPER.writeValueAsString(document)).append('\n');
    }
}
