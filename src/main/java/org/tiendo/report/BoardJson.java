package org.tiendo.report;

import java.io.IOException;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Snapshot;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The edition as JSON: what it is, then every snapshot under the names of the CSV's columns. */
public final class BoardJson {

    private BoardJson() {}

    public static void write(Board board, Appendable out) throws IOException {
        ObjectNode document = edition(board.edition());
        ArrayNode rows = document.putArray("rows");
        board.rows().forEach(row -> rows.add(row(board.edition(), row.snapshot())));
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

    private static ObjectNode row(Edition edition, Snapshot snapshot) {
        ObjectNode node = Json.object();
        for (BoardColumn column : BoardColumn.values()) {
            node.set(Words.of(column), Json.node(column.of(edition, snapshot)));
        }
        return node;
    }
}
