package org.tiendo.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** The promises of {@code openapi.yaml}. */
@SuppressWarnings("unchecked")
final class OpenApi {

    private final Map<String, Object> root;

    private OpenApi(Map<String, Object> root) {
        this.root = root;
    }

    static OpenApi read() {
        try {
            var load = new Load(LoadSettings.builder().build());
            return new OpenApi((Map<String, Object>)
                    load.loadFromString(Files.readString(Path.of("src/main/resources/openapi.yaml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> paths() {
        return map(root, "paths").keySet();
    }

    String scope(String path) {
        return (String) get(path).get("x-scope");
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
        List<String> names = new ArrayList<>();
        for (Map<String, Object> reference :
                (List<Map<String, Object>>) get(path).get("parameters")) {
            Map<String, Object> parameter = resolved(reference);
            if (parameter.get("in").equals(place)) {
                names.add((String) parameter.get("name"));
            }
        }
        return names;
    }

    Set<String> types(String path) {
        return content(path).keySet();
    }

    /** The columns of a row. */
    List<String> columns(String path) {
        Map<String, Object> schema = map(map(content(path), "application/json"), "schema");
        Map<String, Object> row = resolved(map(map(map(schema, "properties"), "rows"), "items"));
        return List.copyOf(map(row, "properties").keySet());
    }

    private Map<String, Object> content(String path) {
        return map(map(map(get(path), "responses"), "200"), "content");
    }

    private Map<String, Object> get(String path) {
        return map(map(map(root, "paths"), path), "get");
    }

    private Map<String, Object> resolved(Map<String, Object> reference) {
        String target = (String) reference.get("$ref");
        Map<String, Object> found = root;
        for (String step : target.substring("#/".length()).split("/")) {
            found = map(found, step);
        }
        return found;
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        return (Map<String, Object>) parent.get(key);
    }
}
