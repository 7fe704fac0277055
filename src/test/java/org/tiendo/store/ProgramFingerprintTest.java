package org.tiendo.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramFingerprintTest {

    @TempDir
    private Path folder;

    private Path jar(String name, String content) throws IOException {
        Path jar = folder.resolve(name);
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new JarEntry("Assessor.class"));
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return jar;
    }

    @Test
    void isTheSameForACopyOfTheProgramAndAnotherForAProgramOfTheSameSize() throws IOException {
        String first = ProgramFingerprint.of(jar("first.jar", "a - b"));

        assertThat(ProgramFingerprint.of(jar("copy.jar", "a - b"))).isEqualTo(first);
        assertThat(ProgramFingerprint.of(jar("next.jar", "b - a"))).isNotEqualTo(first);
    }

    @Test
    void changesWithAClassInAFolder() throws IOException {
        Path written = Files.writeString(folder.resolve("Assessor.class"), "a");
        String first = ProgramFingerprint.of(folder);
        assertThat(ProgramFingerprint.of(folder)).isEqualTo(first);

        Files.writeString(written, "ab");

        assertThat(ProgramFingerprint.of(folder)).isNotEqualTo(first);
    }

    @Test
    void isKnownOfTheRunningProgram() {
        assertThat(ProgramFingerprint.OF_THIS).hasSize(64);
    }
}
