package org.tiendo.report.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FileFailureTest {

    static Stream<Arguments> failures() {
        return Stream.of(
                Arguments.of(new AccessDeniedException("/x"), "/x: the process has no right to it"),
                Arguments.of(new NoSuchFileException("/x"), "/x: it is not there"),
                Arguments.of(new FileAlreadyExistsException("/x"), "/x: it is there already"),
                Arguments.of(new NotDirectoryException("/x"), "/x: it is no folder"),
                Arguments.of(new DirectoryNotEmptyException("/x"), "/x: it is not empty"),
                Arguments.of(new FileSystemException("/x"), "/x: it can't be used"),
                Arguments.of(new FileSystemException("/x", null, "No space left"), "/x: No space left"),
                Arguments.of(new IOException("No space left on device"), "No space left on device"));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void saysWhatHappenedWithoutTheNamesOfJava(Exception failure, String said) {
        assertThat(FileFailure.words(failure)).isEqualTo(said).doesNotContain("Exception");
    }
}
