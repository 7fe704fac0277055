package org.tiendo.report.export;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.tiendo.store.StoreFailure;

/** The reason for which files could not be written, in words: Java's message about a file often is nothing but its path. */
final class FileFailure {

    private FileFailure() {}

    static String words(Exception failure) {
        return failure instanceof FileSystemException ofFile ? words(ofFile) : StoreFailure.words(failure);
    }

    private static String words(FileSystemException failure) {
        String reason = failure.getReason();
        return failure.getFile() + ": " + (reason == null ? kind(failure) : reason);
    }

    private static String kind(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return "the process has no right to it";
        }
        if (failure instanceof NoSuchFileException) {
            return "it is not there";
        }
        if (failure instanceof FileAlreadyExistsException) {
            return "it is there already";
        }
        if (failure instanceof NotDirectoryException) {
            return "it is no folder";
        }
        return failure instanceof DirectoryNotEmptyException ? "it is not empty" : "it can't be used";
    }
}
