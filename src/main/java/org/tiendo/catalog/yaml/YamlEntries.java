package org.tiendo.catalog.yaml;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Converts the nodes of one YAML file to entries; a duplicate key is a problem. */
final class YamlEntries {

    /**
     * The most digits of a number. It exceeds any statistic, and prevents arithmetic on an exponent such as 1e999999999
     * from exhausting the memory.
     */
    private static final int MOST_DIGITS = 60;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final String file;
    private final Problems problems;

    YamlEntries(String file, Problems problems) {
        this.file = file;
        this.problems = problems;
    }

    Entry root(Node node) {
        return entry(place(node), node);
    }

    private Entry entry(Place keyPlace, Node node) {
        if (node instanceof MappingNode mapping) {
            return mapping(keyPlace, mapping);
        }
        if (node instanceof SequenceNode sequence) {
            return sequence(keyPlace, sequence);
        }
        ScalarNode scalar = (ScalarNode) node;
        return new Entry(keyPlace, place(node), value(scalar), scalar.getValue(), Map.of(), List.of());
    }

    private Entry mapping(Place keyPlace, MappingNode mapping) {
        Map<String, Entry> fields = new LinkedHashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            put(fields, tuple);
        }
        var json = JSON.objectNode();
        fields.forEach((key, entry) -> json.set(key, entry.json()));
        return new Entry(keyPlace, place(mapping), json, "", fields, List.of());
    }

    private void put(Map<String, Entry> fields, NodeTuple tuple) {
        Place place = place(tuple.getKeyNode());
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            problems.add(place, "a key must be a plain word");
            return;
        }
        Entry first = fields.get(key.getValue());
        if (first == null) {
            fields.put(key.getValue(), entry(place, tuple.getValueNode()));
        } else {
            Place there = first.keyPlace();
            problems.add(
                    place,
                    "duplicate key '" + key.getValue() + "'; it stands at " + there.line() + ":" + there.column()
                            + " already");
        }
    }

    private Entry sequence(Place keyPlace, SequenceNode sequence) {
        List<Entry> items = sequence.getValue().stream()
                .map(node -> entry(place(node), node))
                .toList();
        var json = JSON.arrayNode();
        items.forEach(item -> json.add(item.json()));
        return new Entry(keyPlace, place(sequence), json, "", Map.of(), items);
    }

    private JsonNode value(ScalarNode scalar) {
        String text = scalar.getValue();
        Tag tag = scalar.getTag();
        if (tag.equals(Tag.NULL)) {
            return JSON.nullNode();
        }
        if (tag.equals(Tag.BOOL)) {
            return JSON.booleanNode(Boolean.parseBoolean(text));
        }
        return tag.equals(Tag.INT) || tag.equals(Tag.FLOAT) ? number(text) : text(scalar);
    }

    private JsonNode text(ScalarNode scalar) {
        if (!scalar.getTag().equals(Tag.STR)) {
            problems.add(place(scalar), "tags (!name) are not read; write the value plainly, or quote it");
        }
        return JSON.stringNode(scalar.getValue());
    }

    /**
     * A number, or text for hexadecimal, octal, infinite and excessively long numbers, which the schema check reports
     * where a number is expected.
     */
    private static JsonNode number(String text) {
        try {
            BigDecimal number = new BigDecimal(text);
            if (Math.abs((long) number.scale()) + number.precision() > MOST_DIGITS) {
                return JSON.stringNode(text);
            }
            BigInteger whole = text.matches("[-+]?\\d+") ? number.toBigInteger() : null;
            return whole == null ? JSON.numberNode(number) : JSON.numberNode(whole);
        } catch (NumberFormatException e) {
            return JSON.stringNode(text);
        }
    }

    private Place place(Node node) {
        return node.getStartMark().map(mark -> YamlFile.place(file, mark)).orElse(Place.startOf(file));
    }
}
