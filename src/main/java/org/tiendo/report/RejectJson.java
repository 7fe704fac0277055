package org.tiendo.report;

import java.io.IOException;
import java.util.List;
import org.tiendo.ledger.Reject;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Rejected rows as a JSON array; their values as objects. */
public final class RejectJson {

    private RejectJson() {}

    public static void write(List<Reject> rejects, Appendable out) throws IOException {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        rejects.forEach(reject -> rows.add(row(reject)));
        out.append(Json.MAPPER.writeValueAsString(rows)).append('\n');
    }

    private static ObjectNode row(Reject reject) {
        ObjectNode node = Json.object();
        for (RejectColumn column : RejectColumn.values()) {
            node.set(Words.of(column), Json.node(column.of(reject)));
        }
        node.set(Words.of(RejectColumn.VALUES), Json.MAPPER.readTree(reject.values()));
        return node;
    }
}
