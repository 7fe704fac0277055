package org.tiendo.ledger;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tiendo.distance.Amount;
import org.tiendo.distance.Bound;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Period;
import org.tiendo.distance.Remark;
import org.tiendo.distance.RemarkKind;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The form in which remarks are kept and sealed: {@code [{"kind":"not_due","arguments":[{"day":"2023-12-31"}]}]}. Texts
 * and numbers stand as they are; days, months, periods, amounts, data statuses and remarks are objects. The form never
 * changes, because seals depend on it.
 */
public final class RemarkJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Nodes TO_NODE = new Nodes();

    private RemarkJson() {}

    static String write(List<Remark> remarks) {
        return MAPPER.writeValueAsString(TO_NODE.list(remarks));
    }

    /** @throws IllegalArgumentException when the text is not in the form of {@link #write} */
    public static List<Remark> read(String json) {
        try {
            return elements(MAPPER.readTree(json)).map(RemarkJson::remark).toList();
        } catch (JacksonException | DateTimeException e) {
            throw new IllegalArgumentException("the remarks of a row can't be read: " + e.getMessage(), e);
        }
    }

    private static Remark remark(JsonNode node) {
        return new Remark(
                constant(RemarkKind.class, node.path("kind")),
                elements(node.path("arguments")).map(RemarkJson::argument).toList());
    }

    private static Object argument(JsonNode node) {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isArray()) {
            return elements(node).map(RemarkJson::argument).toList();
        }
        return object(node);
    }

    private static Object object(JsonNode node) {
        if (node.has("kind")) {
            return remark(node);
        }
        if (node.has("day")) {
            return LocalDate.parse(node.path("day").asString());
        }
        if (node.has("month")) {
            return YearMonth.parse(node.path("month").asString());
        }
        if (node.has("from")) {
            return new Period(
                    LocalDate.parse(node.path("from").asString()),
                    LocalDate.parse(node.path("to").asString()));
        }
        if (node.has("bound")) {
            JsonNode upper = node.path("upper");
            return new Amount(
                    constant(Bound.class, node.path("bound")),
                    node.path("value").decimalValue(),
                    upper.isNumber() ? upper.decimalValue() : null,
                    node.path("word").asString());
        }
        return constant(DataStatus.class, node.path("status"));
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return array.valueStream();
    }

    private static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return Enum.valueOf(type, word.asString().toUpperCase(Locale.ROOT));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** The node of each type of argument. */
    private static final class Nodes implements Remark.Cases<JsonNode> {

        @Override
        public JsonNode text(String text) {
            return NODES.stringNode(text);
        }

        @Override
        public JsonNode number(BigDecimal number) {
            return NODES.numberNode(number);
        }

        @Override
        public JsonNode day(LocalDate day) {
            return NODES.objectNode().put("day", day.toString());
        }

        @Override
        public JsonNode month(YearMonth month) {
            return NODES.objectNode().put("month", month.toString());
        }

        @Override
        public JsonNode period(Period period) {
            return NODES.objectNode()
                    .put("from", period.start().toString())
                    .put("to", period.end().toString());
        }

        @Override
        public JsonNode amount(Amount amount) {
            ObjectNode node =
                    NODES.objectNode().put("bound", word(amount.bound())).put("value", amount.value());
            if (amount.upper() != null) {
                node.put("upper", amount.upper());
            }
            return node.put("word", amount.word());
        }

        @Override
        public JsonNode status(DataStatus status) {
            return NODES.objectNode().put("status", word(status));
        }

        @Override
        public JsonNode remark(Remark remark) {
            ObjectNode node = NODES.objectNode().put("kind", word(remark.kind()));
            return node.set("arguments", list(remark.arguments()));
        }

        @Override
        public JsonNode list(List<?> arguments) {
            ArrayNode array = NODES.arrayNode();
            arguments.forEach(argument -> array.add(of(argument)));
            return array;
        }
    }
}
