package org.tiendo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.stream.StreamSupport;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The promises of {@code openapi.yaml}. */
record OpenApi(JsonNode root) {

    static OpenApi read() {
        try {
            String text = Files.readString(Path.of("src/main/resources/openapi.yaml"));
            Object yaml = new Load(LoadSettings.builder().build()).loadFromString(text);
            return new OpenApi(new JsonMapper().valueToTree(yaml));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Collection<String> paths() {
        return root.path("paths").propertyNames();
    }

    String scope(String path) {
        return get(path).path("x-scope").stringValue();
    }

    /** The names of the parameters in the query. */
    List<String> parameters(String path) {
        return parameters(path, "query");
    }

    /** The names of the parameters in the path. */
    List<String> inPath(String path) {
        return parameters(path, "path");
    }

    private List<String> parameters(String path, String place) {
        return StreamSupport.stream(get(path).path("parameters").spliterator(), false)
                .map(this::resolved)
                .filter(parameter -> parameter.path("in").stringValue().equals(place))
                .map(parameter -> parameter.path("name").stringValue())
                .toList();
    }

    Collection<String> types(String path) {
        return content(path).propertyNames();
    }

    /** The columns of a row. */
    List<String> columns(String path) {
        JsonNode page = content(path).path("application/json").path("schema").path("properties");
        JsonNode row = resolved(page.path("rows").path("items"));
        return List.copyOf(row.path("properties").propertyNames());
    }

    private JsonNode content(String path) {
        return get(path).path("responses").path("200").path("content");
    }

    private JsonNode get(String path) {
        return root.path("paths").path(path).path("get");
    }

    private JsonNode resolved(JsonNode reference) {
        return root.at(reference.path("$ref").stringValue().substring(1));
    }
}
