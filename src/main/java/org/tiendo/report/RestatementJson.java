package org.tiendo.report;

import java.io.IOException;
import java.util.List;
import org.tiendo.ledger.Restatement;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Restatements as a JSON array, under the names of the CSV's columns. */
public final class RestatementJson {

    private RestatementJson() {}

    public static void write(List<Restatement> restatements, Appendable out) throws IOException {
        ArrayNode rows = Json.MAPPER.createArrayNode();
        restatements.forEach(restatement -> rows.add(row(restatement)));
        out.append(Json.MAPPER.writeValueAsString(rows)).append('\n');
    }

    private static ObjectNode row(Restatement restatement) {
        ObjectNode node = Json.object();
        for (RestatementColumn column : RestatementColumn.values()) {
            node.set(Words.of(column), Json.node(column.of(restatement)));
        }
        return node;
    }
}
