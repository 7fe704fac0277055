package org.tiendo.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tiendo.distance.Decimals;
import org.tiendo.ledger.Edition;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The format of values in JSON: numbers unrounded, null for none, dates and words as texts. */
final class Json {

    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonNodeFactory NODES = MAPPER.getNodeFactory();

    private Json() {}

    static ObjectNode object() {
        return NODES.objectNode();
    }

    /** The attributes of an edition. */
    static ObjectNode edition(Edition edition) {
        ObjectNode node = object();
        EditionFacts.of(edition).forEach((name, value) -> node.set(name, node(value)));
        return node;
    }

    static JsonNode node(@Nullable Object value) {
        if (value == null) {
            return NODES.nullNode();
        }
        if (value instanceof BigDecimal number) {
            return NODES.numberNode(Decimals.plain(number));
        }
        if (value instanceof Integer number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Long number) {
            return NODES.numberNode(number);
        }
        if (value instanceof Boolean claim) {
            return NODES.booleanNode(claim);
        }
        if (value instanceof BoardColumn.Range range) {
            return node(range);
        }
        if (value instanceof JsonText text) {
            return MAPPER.readTree(text.json());
        }
        return NODES.stringNode(CsvCells.text(value));
    }

    private static JsonNode node(BoardColumn.Range range) {
        ObjectNode node = object();
        node.set("from", node(range.from()));
        node.set("to", node(range.to()));
        return node;
    }
}
