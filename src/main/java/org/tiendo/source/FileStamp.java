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
 * The attributes of a file at one moment; a later difference shows that the file was written to.
 *
 * @param written the last modification time of its content, which the writing program can set
 * @param key distinguishes it from another file with the same name; null where the file system has no key
 * @param touched the time of its last change by the file system's record; null where there is none
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

    /**
     * The time since the last modification, without its sign: a modification time far in the future must not prevent a
     * file from ever being read.
     */
    Duration age(Instant now) {
        return Duration.between(written.toInstant(), now).abs();
    }
}
