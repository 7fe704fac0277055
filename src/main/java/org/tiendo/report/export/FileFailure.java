package org.tiendo.report.export;

import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import org.tiendo.store.StoreFailure;
import org.tiendo.words.Sentence;

/** The reason for which files could not be written, in words: Java's message about a file often is nothing but its path. */
public final class FileFailure {

    private FileFailure() {}

    public static String words(Exception failure) {
        return failure instanceof FileSystemException ofFile ? words(ofFile) : StoreFailure.words(failure);
    }

    private static String words(FileSystemException failure) {
        String reason = failure.getReason();
        return reason == null
                ? Sentence.of(kind(failure), String.valueOf(failure.getFile())).toString()
                : failure.getFile() + ": " + reason;
    }

    private static FileProblem kind(FileSystemException failure) {
        if (failure instanceof AccessDeniedException) {
            return FileProblem.NO_RIGHT;
        }
        if (failure instanceof NoSuchFileException) {
            return FileProblem.NOT_THERE;
        }
        if (failure instanceof FileAlreadyExistsException) {
            return FileProblem.THERE_ALREADY;
        }
        if (failure instanceof NotDirectoryException) {
            return FileProblem.NO_FOLDER;
        }
        return failure instanceof DirectoryNotEmptyException ? FileProblem.NOT_EMPTY : FileProblem.UNUSABLE;
    }
}
