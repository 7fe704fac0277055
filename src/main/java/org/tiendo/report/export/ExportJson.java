package org.tiendo.report.export;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The form of JSON in exported files. */
final class ExportJson {

    static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private ExportJson() {}

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** Sets a number, a date or moment as a text, or null. */
    static void set(ObjectNode node, String name, @Nullable Object value) {
        if (value instanceof Integer number) {
            node.put(name, number);
        } else if (value instanceof Long number) {
            node.put(name, number);
        } else {
            node.put(name, value == null ? null : value.toString());
        }
    }

    static String text(ObjectNode node) {
        return MAPPER.writeValueAsString(node) + "\n";
    }

    /** A date as a number, such as 20231231. */
    static int digits(LocalDate date) {
        return date.getYear() * 10_000 + date.getMonthValue() * 100 + date.getDayOfMonth();
    }
}
