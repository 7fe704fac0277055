package org.tiendo.demo;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tiendo.catalog.InvalidCatalogException;
import org.tiendo.catalog.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code config/demo.yaml}, read and checked.
 *
 * @param sha256 of its bytes, in hexadecimal: tells whether a database was made from it
 */
record DemoFile(DemoPlan plan, String sha256) {

    static final String NAME = "config/demo.yaml";

    private static final String SCHEMA = "/schema/demo.schema.json";
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(
                    DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
                    DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /**
     * Reads it; empty when the home has none.
     *
     * @throws InvalidCatalogException with all problems that could be found in one go
     */
    static Optional<DemoFile> of(Path home) {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Files.readAllBytes(file);
            return Optional.of(new DemoFile(plan(new String(bytes, StandardCharsets.UTF_8)), digest(bytes)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        }
    }

    private static DemoPlan plan(String yaml) {
        JsonNode tree = tree(yaml);
        YamlPlaces places = new YamlPlaces(yaml);
        List<Problem> problems = schema().validate(tree).stream()
                .map(error -> places.problem(error.getInstanceLocation(), error.getMessage()))
                .distinct()
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidCatalogException(problems);
        }
        try {
            return JSON.treeToValue(tree, DemoPlan.class);
        } catch (JacksonException e) {
            throw new InvalidCatalogException(List.of(places.problem(e)));
        }
    }

    private static JsonNode tree(String yaml) {
        try {
            return JSON.valueToTree(new Load(settings()).loadFromString(yaml));
        } catch (YamlEngineException e) {
            throw new InvalidCatalogException(List.of(YamlPlaces.problem(e)));
        }
    }

    static LoadSettings settings() {
        return LoadSettings.builder().setLabel(NAME).build();
    }

    private static Schema schema() {
        try (InputStream in = DemoFile.class.getResourceAsStream(SCHEMA)) {
            if (in == null) {
                throw new IllegalStateException(SCHEMA + " is missing from the program; build it anew");
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
