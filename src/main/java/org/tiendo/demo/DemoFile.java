package org.tiendo.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.yaml.DescribedFile;
import org.tiendo.catalog.yaml.InvalidCatalogException;
import org.tiendo.catalog.yaml.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The checked content of {@code config/demo.yaml}.
 *
 * @param sha256 the SHA-256 of its bytes, in hexadecimal, which shows whether a database was created from it
 */
record DemoFile(DemoPlan plan, String sha256) {

    static final String NAME = "config/demo.yaml";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();

    /**
     * Reads the file; empty when the home has none.
     *
     * @throws InvalidCatalogException when the file is invalid
     */
    static Optional<DemoFile> of(Path home) {
        Path file = home.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        DescribedFile described = DescribedFile.read(home, file, "demo");
        try {
            return Optional.of(new DemoFile(JSON.treeToValue(described.json(), DemoPlan.class), digest(file)));
        } catch (JacksonException e) {
            throw new InvalidCatalogException(List.of(problem(described, e)));
        }
    }

    /** The problem that a record reported about its values. */
    private static Problem problem(DescribedFile described, JacksonException e) {
        List<String> path = e.getPath().stream()
                .map(step ->
                        step.getPropertyName() == null ? Integer.toString(step.getIndex()) : step.getPropertyName())
                .toList();
        String message =
                e.getCause() instanceof IllegalArgumentException ours ? ours.getMessage() : e.getOriginalMessage();
        return described.problem(path, String.valueOf(message));
    }

    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " can't be read", e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
