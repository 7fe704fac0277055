package org.tiendo.report;

import java.io.IOException;
import org.tiendo.ledger.Edition;
import tools.jackson.databind.node.ObjectNode;

/** Writes an edition as JSON: its own attributes, then every snapshot with the names of the CSV's columns. */
public final class BoardJson {

    private BoardJson() {}

    public static void write(Board board, Appendable out) throws IOException {
        ObjectNode document = edition(board.edition());
        if (board.areasOf() != null) {
            document.set("areas_of", Json.node(board.areasOf()));
        }
        document.set("rows", board.listing().json());
        out.append(Json.MAPPER.writeValueAsString(document)).append('\n');
    }

    private static ObjectNode edition(Edition edition) {
        ObjectNode node = Json.object();
        EditionFacts.of(edition).forEach((name, value) -> node.set(name, Json.node(value)));
        return node;
    }
}
