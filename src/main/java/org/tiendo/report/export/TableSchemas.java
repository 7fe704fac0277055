package org.tiendo.report.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.tiendo.report.Language;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The columns of the CSV files as Table Schemas of Frictionless. */
final class TableSchemas {

    private TableSchemas() {}

    /** @param name a file without its extension: board, items, restatements */
    static ObjectNode of(String name) {
        String resource = "/export/" + name + ".json";
        try (InputStream text = Objects.requireNonNull(TableSchemas.class.getResourceAsStream(resource), resource)) {
            return (ObjectNode) ExportJson.MAPPER.readTree(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode ofSdmx() {
        ObjectNode schema = ExportJson.object();
        ArrayNode fields = schema.putArray("fields");
        SdmxCsv.leading().forEach(column -> field(fields, column, "string", "leading." + column));
        for (SdmxComponent component : SdmxComponent.values()) {
            field(fields, component.name(), component.type().field(), "component." + component.name());
        }
        schema.putArray("primaryKey")
                .add("FREQ")
                .add("INDICATOR")
                .add("REF_AREA")
                .add("TIME_PERIOD");
        return schema;
    }

    private static void field(ArrayNode fields, String name, String type, String words) {
        fields.addObject().put("name", name).put("type", type).put("description", SdmxWords.text(words, Language.EN));
    }
}
