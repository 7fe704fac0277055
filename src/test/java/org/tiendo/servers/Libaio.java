package org.tiendo.servers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Frees a program from the library libaio, which slim machines lack and newer ones call by another name.
 *
 * <p>The server is told not to use asynchronous input and output, so it never calls the library; only the loader asks
 * for it. The program's name for it is made to say libdl, which is always there, and the versions it wants of it are
 * marked weak, which lets the loader pass over them.
 */
final class Libaio {

    private static final byte[] NAME = padded("libaio.so.1");
    private static final byte[] ALWAYS_THERE = padded("libdl.so.2\0");

    /** The ELF hashes of the version names LIBAIO_0.1 and LIBAIO_0.4, little-endian, each followed by its flags. */
    private static final byte[][] VERSIONS = {
        {0x71, 0x30, (byte) 0xe2, 0x05, 0, 0}, {0x74, 0x30, (byte) 0xe2, 0x05, 0, 0}
    };

    private static final byte WEAK = 2;

    private Libaio() {}

    static void notNeededBy(Path program) throws IOException {
        byte[] bytes = Files.readAllBytes(program);
        replace(bytes, NAME, ALWAYS_THERE);
        for (byte[] version : VERSIONS) {
            byte[] weak = version.clone();
            weak[4] = WEAK;
            replace(bytes, version, weak);
        }
        Files.write(program, bytes);
    }

    private static void replace(byte[] bytes, byte[] old, byte[] replacement) {
        for (int at = 0; at <= bytes.length - old.length; at++) {
            if (Arrays.equals(bytes, at, at + old.length, old, 0, old.length)) {
                System.arraycopy(replacement, 0, bytes, at, replacement.length);
                return;
            }
        }
        throw new IllegalStateException("This is not the MySQL 8.0.12 for Linux that is expected here");
    }

    private static byte[] padded(String name) {
        return ("\0" + name + "\0").getBytes(StandardCharsets.US_ASCII);
    }
}
