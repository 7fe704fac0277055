package org.tiendo.catalog.yaml;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A value of a YAML file, with its content and the positions of the value and of its key. */
public final class Entry {

    private final Place keyPlace;
    private final Place place;
    private final JsonNode json;
    private final String text;
    private final Map<String, Entry> fields;
    private final List<Entry> items;

    /**
     * @param text the text of a scalar as written, so that a code such as 062 keeps its zero; else empty
     * @param fields the fields of a mapping; else empty
     * @param items the items of a list; else empty
     */
    Entry(Place keyPlace, Place place, JsonNode json, String text, Map<String, Entry> fields, List<Entry> items) {
        this.keyPlace = keyPlace;
        this.place = place;
        this.json = json;
        this.text = text;
        this.fields = fields;
        this.items = items;
    }

    /** An empty mapping that replaces an unreadable file, so that the other files are still checked. */
    public static Entry nothing(Place place) {
        return new Entry(place, place, JsonNodeFactory.instance.objectNode(), "", Map.of(), List.of());
    }

    /** The entry with only those of the keys that it has. */
    public Entry part(Collection<String> keys) {
        ObjectNode part = JsonNodeFactory.instance.objectNode();
        Map<String, Entry> kept = new LinkedHashMap<>();
        fields.forEach((key, entry) -> {
            if (keys.contains(key)) {
                part.set(key, entry.json());
                kept.put(key, entry);
            }
        });
        return new Entry(keyPlace, place, part, text, kept, items);
    }

    public Place keyPlace() {
        return keyPlace;
    }

    public Place place() {
        return place;
    }

    public JsonNode json() {
        return json;
    }

    public Map<String, Entry> fields() {
        return fields;
    }

    public List<Entry> items() {
        return items;
    }

    /** The text of a scalar as written. */
    public String text() {
        return text;
    }

    /** The entry itself if it is a scalar. */
    public Optional<Entry> scalar() {
        return isScalar() ? Optional.of(this) : Optional.empty();
    }

    public boolean isScalar() {
        return json.isValueNode() && !json.isNull();
    }

    public Optional<Entry> find(String key) {
        return Optional.ofNullable(fields.get(key)).filter(entry -> !entry.json.isNull());
    }

    /** The block under a key; an empty one where there is none. */
    public Entry block(String key) {
        return find(key).orElse(nothing(place));
    }

    /**
     * Returns whether the key is missing or its text fits the format; the schema check reports a text that does not
     * fit.
     */
    public boolean fits(String key, TextFormat format) {
        return text(key).map(format::fits).orElse(!has(key));
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    /**
     * Returns whether the key is missing and no misspelling of it is present, which the schema check reports already.
     */
    public boolean lacks(String key) {
        return Words.nearest(key, fields.keySet()).isEmpty();
    }

    /** The list under a key; empty where there is none. */
    public List<Entry> items(String key) {
        return find(key).map(Entry::items).orElse(List.of());
    }

    public Optional<Entry> scalar(String key) {
        return find(key).flatMap(Entry::scalar);
    }

    public Optional<String> text(String key) {
        return scalar(key).map(Entry::text);
    }

    /** Text for people, in the composed Unicode form in which texts are compared. */
    public Optional<String> words(String key) {
        return text(key).map(Entry::composed);
    }

    public Optional<BigDecimal> number(String key) {
        return find(key).flatMap(Entry::number);
    }

    public Optional<BigDecimal> number() {
        return json.isNumber() ? Optional.of(json.decimalValue()) : Optional.empty();
    }

    /** The date under a key; also empty where the value is not a date, which the schema check reports. */
    public Optional<LocalDate> date(String key) {
        return find(key).flatMap(Entry::date);
    }

    public Optional<LocalDate> date() {
        try {
            return isScalar() ? Optional.of(LocalDate.parse(text)) : Optional.empty();
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /**
     * The enum constant with that name in lower case; also empty for an unknown name, which the schema check reports.
     */
    public <E extends Enum<E>> Optional<E> choice(String key, Class<E> type) {
        return text(key)
                .flatMap(name -> EnumSet.allOf(type).stream()
                        .filter(constant -> Words.of(constant).equals(name))
                        .findFirst());
    }

    /** The value under a key that the schema requires, for a file without problems. */
    public Entry get(String key) {
        return find(key)
                .orElseThrow(() -> new IllegalStateException(place + ": the schema lets '" + key + "' be missing"));
    }

    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
