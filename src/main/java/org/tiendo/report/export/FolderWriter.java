package org.tiendo.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.tiendo.store.Sha256;

/**
 * Writes a folder of files beside its place and renames it as a whole: a reader finds the earlier folder, for a moment
 * none, then the new one, and never a part of one.
 */
final class FolderWriter {

    /** The beginning of the names of folders that are not complete. */
    static final String UNFINISHED = ".tiendo-";

    /** The beginning of the names of earlier folders on their way out; others may have put files into them. */
    static final String ASIDE = ".earlier-";

    private final Path folder;

    /** @param folder the place where readers look */
    FolderWriter(Path folder) {
        this.folder = folder.toAbsolutePath();
    }

    /**
     * Writes the files, their description and their checksums. What others have put into the folder stays in it.
     *
     * @param description describes the files that were written
     * @throws FileAlreadyExistsException when the folder holds something, and it is not an export
     */
    void write(List<ExportFile> files, Function<List<ExportFile.Written>, String> description) throws IOException {
        restore();
        Optional<ExportedFolder> earlier = earlier();
        Path complete = sibling(UNFINISHED);
        Files.createDirectories(complete);
        try {
            List<ExportFile.Written> written = new ArrayList<>();
            StringBuilder checksums = new StringBuilder();
            for (ExportFile file : files) {
                ExportFile.Written one = write(file, complete.resolve(file.name()));
                written.add(one);
                checksums.append(one.sha256()).append("  ").append(file.name()).append('\n');
            }
            String described = description.apply(written);
            Files.writeString(complete.resolve(ExportedFolder.DESCRIPTION), described);
            checksums
                    .append(Sha256.of(described))
                    .append("  ")
                    .append(ExportedFolder.DESCRIPTION)
                    .append('\n');
            Files.writeString(complete.resolve(ExportedFolder.CHECKSUMS), checksums);
            replace(earlier, complete);
        } finally {
            discard(complete);
        }
    }

    private Optional<ExportedFolder> earlier() throws IOException {
        Optional<ExportedFolder> earlier = ExportedFolder.at(folder);
        if (earlier.isEmpty() && Files.exists(folder)) {
            if (!Files.isDirectory(folder) || !ExportedFolder.content(folder).isEmpty()) {
                throw new FileAlreadyExistsException(folder.toString(), null, FileProblem.NO_EXPORT.reason());
            }
        }
        return earlier;
    }

    private Path sibling(String beginning) {
        return folder.resolveSibling(beginning + folder.getFileName() + "-" + UUID.randomUUID());
    }

    /** Moves an earlier folder back that was moved aside by an export which did not come to put its own in place. */
    private void restore() throws IOException {
        Path exports = folder.resolveSibling("");
        if (Files.exists(folder) || !Files.isDirectory(exports)) {
            return;
        }
        String beginning = ASIDE + folder.getFileName() + "-";
        for (Path beside : ExportedFolder.content(exports)) {
            if (String.valueOf(beside.getFileName()).startsWith(beginning)
                    && ExportedFolder.at(beside).isPresent()) {
                Files.move(beside, folder, StandardCopyOption.ATOMIC_MOVE);
                return;
            }
        }
    }

    private static ExportFile.Written write(ExportFile file, Path path) throws IOException {
        var digest = new Sha256();
        try (OutputStream out = digest.over(new BufferedOutputStream(Files.newOutputStream(path)))) {
            file.content().write(out);
        }
        return new ExportFile.Written(file, Files.size(path), digest.end());
    }

    /** No file system renames over a folder that holds files: the earlier one is moved aside before. */
    private void replace(Optional<ExportedFolder> earlier, Path complete) throws IOException {
        if (earlier.isEmpty()) {
            Files.deleteIfExists(folder);
            Files.move(complete, folder, StandardCopyOption.ATOMIC_MOVE);
            return;
        }
        Path aside = sibling(ASIDE);
        Files.move(folder, aside, StandardCopyOption.ATOMIC_MOVE);
        try {
            Files.move(complete, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Files.move(aside, folder, StandardCopyOption.ATOMIC_MOVE);
            throw e;
        }
        new ExportedFolder(aside, earlier.get().seal(), earlier.get().files()).giveWay(folder);
    }

    /** Deletes a folder of ours that is not complete, if it is still there. */
    static void discard(Path unfinished) throws IOException {
        if (Files.isDirectory(unfinished)) {
            for (Path file : ExportedFolder.content(unfinished)) {
                Files.delete(file);
            }
            Files.delete(unfinished);
        }
    }
}
