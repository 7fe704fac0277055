package org.tiendo.catalog.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** A YAML file of a home that is not part of the catalog, read and checked in the same way. */
public final class DescribedFile {

    private final Entry root;

    private DescribedFile(Entry root) {
        this.root = root;
    }

    /**
     * Reads a file and checks it against its schema.
     *
     * @param schema the name of the schema, such as {@code demo}
     * @throws InvalidCatalogException with all problems at once
     */
    public static DescribedFile read(Path home, Path file, String schema) {
        Problems problems = new Problems();
        Optional<Entry> root = YamlFile.read(home, file, problems);
        root.ifPresent(read -> SchemaCheck.of(schema).check(read, problems));
        if (root.isEmpty() || !problems.isEmpty()) {
            throw new InvalidCatalogException(problems.sorted());
        }
        return new DescribedFile(root.get());
    }

    public JsonNode json() {
        return root.json();
    }

    /**
     * A problem with a part of the file.
     *
     * @param path the keys and list indexes that lead to the part; the problem is at the last part that exists
     */
    public Problem problem(List<String> path, String message) {
        Entry part = root;
        for (String step : path) {
            Optional<Entry> next = part.items().isEmpty() ? part.find(step) : item(part.items(), step);
            if (next.isEmpty()) {
                break;
            }
            part = next.get();
        }
        Place place = part.place();
        return new Problem(place.file(), place.line(), place.column(), message);
    }

    private static Optional<Entry> item(List<Entry> items, String step) {
        return step.chars().allMatch(Character::isDigit)
                ? items.stream().skip(Integer.parseInt(step)).findFirst()
                : Optional.empty();
    }
}
