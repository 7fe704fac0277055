package org.tiendo.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file as it stood at one moment; when it is another at a later one, somebody has written to it.
 *
 * @param written when its content was last written, as its writer says
 * @param key tells it from another file that took its name; null where the file system has none
 * @param touched when it was last changed, as the file system says; null where it does not
 */
record FileStamp(
        long size,
        FileTime written,
        @Nullable Object key,
        @Nullable Object touched) {

    static FileStamp of(Path file) throws IOException {
        var attributes = Files.readAttributes(file, BasicFileAttributes.class);
        boolean isUnix = file.getFileSystem().supportedFileAttributeViews().contains("unix");
        return new FileStamp(
                attributes.size(),
                attributes.lastModifiedTime(),
                attributes.fileKey(),
                isUnix ? Files.getAttribute(file, "unix:ctime") : null);
    }

    /** Since it was last written; a clock that is ahead by years must not keep a file from ever being read. */
    Duration age(Instant now) {
        return Duration.between(written.toInstant(), now).abs();
    }
}
