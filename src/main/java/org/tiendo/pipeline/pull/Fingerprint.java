package org.tiendo.pipeline.pull;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Identifies the content of a query or data file when it was read, by 64 hexadecimal digits. */
final class Fingerprint {

    private Fingerprint() {}

    /** The SHA-256 over the file's bytes. */
    static String of(Path file) {
        try (InputStream bytes = Files.newInputStream(file)) {
            var digesting = new DigestInputStream(bytes, MessageDigest.getInstance("SHA-256"));
            digesting.transferTo(OutputStream.nullOutputStream());
            return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
