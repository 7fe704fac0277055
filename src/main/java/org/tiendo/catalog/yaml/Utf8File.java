package org.tiendo.catalog.yaml;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads text strictly: a byte that is not UTF-8 is a problem and is never replaced. */
public final class Utf8File {

    private Utf8File() {}

    public static Optional<String> read(Path home, Path file, Problems problems) {
        String name = Place.name(home, file);
        try {
            return decode(name, Files.readAllBytes(file), problems);
        } catch (IOException e) {
            problems.add(Place.startOf(name), "the file can't be read: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static Optional<String> decode(String name, byte[] bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
        CharBuffer text = CharBuffer.allocate(bytes.length);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), text, true);
        text.flip();
        if (result.isError()) {
            problems.add(
                    Place.at(name, text.toString(), text.length()),
                    "the text is not UTF-8 from here on; save it as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
