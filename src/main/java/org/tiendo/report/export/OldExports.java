package org.tiendo.report.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Removes exports that were written long ago, and what an export left that did not complete; never anything else. */
public final class OldExports {

    /** An export that was begun so long ago does not complete any more. */
    private static final Duration UNFINISHED = Duration.ofDays(1);

    private final Path root;
    private final int keepDays;

    /** @param root holds a folder for each export */
    public OldExports(Path root, int keepDays) {
        this.root = root;
        this.keepDays = keepDays;
    }

    /** Returns the number of exports that were removed. */
    public int remove(Instant now) {
        try {
            return Files.isDirectory(root) ? removeIn(root, now) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException("old exports in " + root + " can't be removed", e);
        }
    }

    private int removeIn(Path exports, Instant now) throws IOException {
        int removed = 0;
        for (Path folder : ExportedFolder.content(exports)) {
            if (String.valueOf(folder.getFileName()).startsWith(FolderWriter.UNFINISHED)) {
                if (Files.getLastModifiedTime(folder).toInstant().isBefore(now.minus(UNFINISHED))) {
                    FolderWriter.discard(folder);
                }
                continue;
            }
            Optional<ExportedFolder> export = ExportedFolder.at(folder);
            if (export.isPresent() && export.get().writtenAt().isBefore(now.minus(Duration.ofDays(keepDays)))) {
                export.get().delete();
                removed++;
            }
        }
        return removed;
    }
}
