package org.tiendo.report.export;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
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
            List<ExportFile.Written> written = sideBySide(files, complete);
            StringBuilder checksums = new StringBuilder();
            written.forEach(one -> checksums
                    .append(one.sha256())
                    .append("  ")
                    .append(one.file().name())
                    .append('\n'));
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

    /**
     * Writes the files, several at once, as each reads its rows by itself. The failure of the first file is thrown, with
     * those of others, when none is being written any more.
     */
    private static List<ExportFile.Written> sideBySide(List<ExportFile> files, Path folder) throws IOException {
        List<Attempt> attempts = files.parallelStream()
                .map(file -> Attempt.of(file, folder.resolve(file.name())))
                .toList();
        Iterator<Throwable> failures = attempts.stream()
                .flatMap(attempt -> Optional.ofNullable(attempt.failure()).stream())
                .iterator();
        if (failures.hasNext()) {
            Throwable first = failures.next();
            failures.forEachRemaining(first::addSuppressed);
            throw thrown(first);
        }
        return attempts.stream()
                .map(attempt -> Objects.requireNonNull(attempt.result(), "what has not failed was written"))
                .toList();
    }

    private static IOException thrown(Throwable failure) {
        if (failure instanceof RuntimeException e) {
            throw e;
        }
        if (failure instanceof Error e) {
            throw e;
        }
        return (IOException) failure;
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

    /** The writing of a file, which has succeeded or failed; the other field is null. */
    private record Attempt(
            ExportFile.@Nullable Written result, @Nullable Throwable failure) {

        static Attempt of(ExportFile file, Path path) {
            try {
                return new Attempt(write(file, path), null);
            } catch (IOException | RuntimeException | Error e) {
                return new Attempt(null, e);
            }
        }
    }
}
