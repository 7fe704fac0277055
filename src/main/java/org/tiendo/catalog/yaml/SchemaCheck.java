package org.tiendo.catalog.yaml;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.path.NodePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks a file against its JSON Schema, and reports one problem for each mistake in plain words. */
public final class SchemaCheck {

    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            dialect(),
            builder -> builder.schemaRegistryConfig(
                    SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build()));

    private static final Map<String, SchemaCheck> BY_NAME = new ConcurrentHashMap<>();

    private final JsonNode document;
    private final Schema schema;

    private SchemaCheck(JsonNode document) {
        this.document = document;
        this.schema = REGISTRY.getSchema(document);
    }

    /** @param name the name of the schema, such as {@code job} */
    public static SchemaCheck of(String name) {
        return BY_NAME.computeIfAbsent(name, SchemaCheck::load);
    }

    private static SchemaCheck load(String name) {
        String resource = "/schema/" + name + ".schema.json";
        try (InputStream stream = SchemaCheck.class.getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("the program was built without " + resource);
            }
            return new SchemaCheck(JsonMapper.shared().readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The default that the schema states at a JSON pointer, such as {@code /properties/pace}. */
    public JsonNode defaultAt(String pointer) {
        JsonNode stated = document.at(pointer + "/default");
        if (stated.isMissingNode()) {
            throw new IllegalStateException("the schema states no default at " + pointer);
        }
        return stated;
    }

    public void check(Entry root, Problems problems) {
        List<SchemaError> errors = schema.validate(root.json()).stream()
                .filter(SchemaCheck::isNoBranch)
                .map(error -> new SchemaError(error, document, entry(root, error.getInstanceLocation())))
                .toList();
        errors.stream()
                .filter(error -> errors.stream().noneMatch(error::followsFrom))
                .forEach(error -> problems.add(error.place(), error.message()));
    }

    /**
     * Returns whether the error is outside the branches of an alternative: each branch reports what it misses, but the
     * alternative's own error is enough.
     */
    private static boolean isNoBranch(Error error) {
        NodePath path = error.getEvaluationPath();
        for (int i = 0; i < path.getNameCount() - 1; i++) {
            if ("oneOf".equals(path.getName(i))) {
                return false;
            }
        }
        return true;
    }

    private static Entry entry(Entry root, NodePath path) {
        Entry entry = root;
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            entry = step instanceof Integer index
                    ? entry.items().get(index)
                    : Objects.requireNonNull(entry.fields().get(step.toString()));
        }
        return entry;
    }

    private static Dialect dialect() {
        return Dialect.builder(Dialects.getDraft202012())
                .formats(List.of(TextFormat.values()))
                .build();
    }
}
