package org.tiendo.catalog.yaml;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;

/**
 * One validation error, worded for the operator who wrote the file.
 *
 * @param document the whole schema
 * @param entry the entry with the error
 */
record SchemaError(Error error, JsonNode document, Entry entry) {

    Place place() {
        return isUnknownKey() ? unknown().keyPlace() : entry.place();
    }

    /** Returns whether this error is only a consequence of another one. */
    boolean followsFrom(SchemaError other) {
        if (other.entry != entry) {
            return false;
        }
        if (other.keyword().equals("type")) {
            return !keyword().equals("type");
        }
        return other.isUnknownKey()
                && (isTooMuchBy(other)
                        || other.nearestKey().filter(asked()::contains).isPresent());
    }

    /** Returns whether the entry is as expected except for the unknown key. */
    private boolean isTooMuchBy(SchemaError unknown) {
        Set<String> known = new HashSet<>(entry.fields().keySet());
        known.retainAll(unknown.properties());
        return switch (keyword()) {
            case "maxProperties" -> known.size() == 1;
            case "oneOf" -> alternatives().stream().map(Set::copyOf).anyMatch(known::equals);
            default -> false;
        };
    }

    String message() {
        return switch (keyword()) {
            case "additionalProperties" -> unknownKey();
            case "required" -> "missing key '" + error.getProperty() + "'";
            case "type" -> expected(types());
            case "enum" ->
                expected("one of " + String.join(", ", values(value())))
                        + Words.didYouMean(entry.text(), values(value()));
            case "pattern" -> expected(word() + " or a block with one of " + String.join(", ", block()));
            case "const" -> expected(value().asString());
            case "format" -> format(TextFormat.named(value().asString()));
            case "minimum" -> expected("at least " + value().asString());
            case "maximum" -> expected("at most " + value().asString());
            case "exclusiveMinimum" -> expected("more than " + value().asString());
            case "minItems" -> "expected at least one value, found an empty list";
            case "minLength" -> "expected text, found nothing";
            case "oneOf" -> oneOf(alternatives());
            case "minProperties", "maxProperties" ->
                oneOf(properties().stream().map(List::of).toList());
            default -> error.getMessage();
        };
    }

    private String keyword() {
        return error.getKeyword();
    }

    private boolean isUnknownKey() {
        return keyword().equals("additionalProperties");
    }

    private Entry unknown() {
        return Objects.requireNonNull(entry.fields().get(error.getProperty()));
    }

    private String unknownKey() {
        String near = nearestKey().map(key -> "; did you mean '" + key + "'?").orElse("");
        return "unknown key '" + error.getProperty() + "'"
                + (near.isEmpty() ? "; expected " + String.join(", ", properties()) : near);
    }

    private Optional<String> nearestKey() {
        List<String> unused = properties().stream()
                .filter(key -> !entry.fields().containsKey(key))
                .toList();
        return Words.nearest(error.getProperty(), unused);
    }

    /** The keys that this error requires. */
    private Set<String> asked() {
        return switch (keyword()) {
            case "required" -> Set.of(error.getProperty());
            case "oneOf" -> alternatives().stream().flatMap(List::stream).collect(Collectors.toSet());
            default -> Set.of();
        };
    }

    /** The word of a {@code pattern}; in our schemas a pattern is the one word that may replace a block. */
    private String word() {
        return value().asString().replace("^", "").replace("$", "");
    }

    /** The keys that are allowed in the block that may replace the word. */
    private List<String> block() {
        return together(alternatives(document.at(pointer().head()).path("oneOf")));
    }

    private String oneOf(List<List<String>> alternatives) {
        Set<String> found = new LinkedHashSet<>(entry.fields().keySet());
        found.retainAll(alternatives.stream().flatMap(List::stream).toList());
        return "expected exactly one of " + String.join(", ", together(alternatives)) + "; found "
                + (found.isEmpty() ? "none" : String.join(", ", found));
    }

    private static List<String> together(List<List<String>> alternatives) {
        return alternatives.stream().map(keys -> String.join(" with ", keys)).toList();
    }

    private String expected(String what) {
        return "expected " + what + ", found " + found();
    }

    private String format(TextFormat format) {
        return expected(format.expected()) + format.hint(entry.text());
    }

    private String found() {
        if (entry.json().isObject()) {
            return "a block of keys";
        }
        if (entry.json().isArray()) {
            return "a list";
        }
        return entry.isScalar() && !entry.text().isEmpty() ? "'" + entry.text() + "'" : "nothing";
    }

    /**
     * The expected types. Number and boolean types are left out where text is allowed, as they exist only for unquoted
     * codes.
     */
    private String types() {
        List<String> types = values(value());
        return types.stream()
                .filter(type -> !types.contains("string")
                        || !List.of("integer", "number", "boolean").contains(type))
                .map(SchemaError::type)
                .collect(Collectors.joining(" or "));
    }

    private static String type(String name) {
        return switch (name) {
            case "string" -> "text";
            case "integer" -> "a whole number";
            case "number" -> "a number";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a block of keys";
            default -> throw new IllegalArgumentException("no words for the type " + name);
        };
    }

    /** The value of the keyword in the schema. */
    private JsonNode value() {
        return document.at(pointer());
    }

    private List<String> properties() {
        return List.copyOf(document.at(pointer().head()).path("properties").propertyNames());
    }

    private List<List<String>> alternatives() {
        return alternatives(value());
    }

    /** The keys of each alternative, without the alternative of a single word, which requires no keys. */
    private static List<List<String>> alternatives(JsonNode oneOf) {
        List<List<String>> alternatives = new ArrayList<>();
        oneOf.forEach(branch -> alternatives.add(values(branch.path("required"))));
        alternatives.removeIf(List::isEmpty);
        return alternatives;
    }

    private JsonPointer pointer() {
        return JsonPointer.compile(error.getSchemaLocation().getFragment().toString());
    }

    private static List<String> values(JsonNode node) {
        if (node.isMissingNode()) {
            return List.of();
        }
        if (!node.isArray()) {
            return List.of(node.asString());
        }
        List<String> values = new ArrayList<>();
        node.forEach(value -> values.add(value.asString()));
        return values;
    }
}
