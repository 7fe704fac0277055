package org.tiendo.report;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows under named columns as a CSV file or a JSON array, with values as in every other file of ours.
 *
 * @param columns others read the values by these names
 * @param rows as long as the columns
 */
public record Listing(List<String> columns, List<List<@Nullable Object>> rows) {

    public Listing {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** A header line, then one line each. */
    public void writeCsv(Appendable out) throws IOException {
        CSVPrinter printer = new CSVPrinter(out, CsvCells.FORMAT);
        printer.printRecord(columns);
        for (List<@Nullable Object> row : rows) {
            printer.printRecord(row.stream().map(CsvCells::text));
        }
    }

    public void writeJson(Appendable out) throws IOException {
        ArrayNode array = Json.MAPPER.createArrayNode();
        for (List<@Nullable Object> row : rows) {
            ObjectNode node = Json.object();
            for (int i = 0; i < row.size(); i++) {
                node.set(columns.get(i), Json.node(row.get(i)));
            }
            array.add(node);
        }
        out.append(Json.MAPPER.writeValueAsString(array)).append('\n');
    }
}
