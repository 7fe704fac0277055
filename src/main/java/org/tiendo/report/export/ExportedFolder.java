package org.tiendo.report.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * A folder with the files of an edition, known by the description that lies in it.
 *
 * @param seal of the edition
 * @param files the names of all files of the export; what else lies in the folder is somebody else's
 */
record ExportedFolder(Path folder, String seal, List<String> files) {

    static final String DESCRIPTION = "datapackage.json";
    static final String CHECKSUMS = "SHA256SUMS";

    /** Names that lead to nothing outside of the folder. */
    private static final Pattern PLAIN = Pattern.compile("[a-z]+\\.[a-z]+");

    /** Empty where there is no such folder, or one that is not ours. */
    static Optional<ExportedFolder> at(Path folder) throws IOException {
        Path description = folder.resolve(DESCRIPTION);
        if (!Files.isRegularFile(description)) {
            return Optional.empty();
        }
        try {
            JsonNode described = ExportJson.MAPPER.readTree(Files.readString(description));
            String seal = described.at("/edition/sha256").asString("");
            return seal.isEmpty() ? Optional.empty() : Optional.of(new ExportedFolder(folder, seal, files(described)));
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    private static List<String> files(JsonNode described) {
        List<String> files = new ArrayList<>();
        for (JsonNode resource : described.at("/resources")) {
            String name = resource.at("/path").asString("");
            if (PLAIN.matcher(name).matches()) {
                files.add(name);
            }
        }
        files.add(CHECKSUMS);
        // The last, so that a folder of which a part is deleted is still known.
        files.add(DESCRIPTION);
        return files;
    }

    Instant writtenAt() throws IOException {
        return Files.getLastModifiedTime(folder.resolve(DESCRIPTION)).toInstant();
    }

    /** Moves what is not of the export into another folder, and deletes the rest. */
    void giveWay(Path to) throws IOException {
        for (Path content : content(folder)) {
            String name = String.valueOf(content.getFileName());
            Path other = to.resolve(name);
            if (!files.contains(name) && Files.notExists(other)) {
                Files.move(content, other);
            }
        }
        delete();
    }

    /** Deletes the files of the export, and the folder where nothing else lies in it. */
    void delete() throws IOException {
        for (String file : files) {
            Files.deleteIfExists(folder.resolve(file));
        }
        if (content(folder).isEmpty()) {
            Files.delete(folder);
        }
    }

    static List<Path> content(Path folder) throws IOException {
        try (Stream<Path> content = Files.list(folder)) {
            return content.sorted().toList();
        }
    }
}
