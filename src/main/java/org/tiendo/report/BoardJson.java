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
        node.set("business_date", Json.node(edition.businessDate()));
        node.set("revision", Json.node(edition.revision()));
        node.set("cut_off", Json.node(edition.cutOff()));
        node.set("sealed_at", Json.node(edition.sealedAt()));
        node.set("snapshots", Json.node(edition.snapshots()));
        node.set("sha256", Json.node(edition.sha256()));
        node.set("previous", Json.node(edition.previous()));
        node.set("run", Json.node(edition.run()));
        return node;
    }
}
