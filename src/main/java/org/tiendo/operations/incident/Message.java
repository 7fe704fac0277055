package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A message in a form that every channel can send: the text within the JSON is the whole message for people.
 *
 * @param id the same at every attempt, so that a receiver can drop duplicates
 * @param recipient the only address that gets it; null for those whom the channel names
 * @param title one line
 * @param json an object with at least {@code text}
 */
public record Message(String id, @Nullable String recipient, String title, ObjectNode json) {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    /** A message to those whom the channel names. */
    Message(String id, String title, ObjectNode json) {
        this(id, null, title, json);
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    static ObjectNode parsed(String json) {
        return (ObjectNode) MAPPER.readTree(json);
    }

    String text() {
        return json.path("text").asString("");
    }

    /** The body of the webhook request: the JSON with the id. */
    String posted() {
        ObjectNode whole = object();
        whole.put("id", id);
        whole.setAll(json);
        return whole.toString();
    }

    /** Adds a moment in UTC for programs; null for none. */
    static void put(ObjectNode json, String name, @Nullable Instant moment) {
        json.put(name, moment == null ? null : moment.toString());
    }
}
