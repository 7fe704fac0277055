package org.tiendo.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.stream.Stream;

/** The end of a text file, which shows whether the file is complete. */
final class LastLine {

    private LastLine() {}

    /** Returns whether the file ends with a line end in the encoding; an empty file counts as ended. */
    static boolean isEnded(Path file, Charset encoding) throws IOException {
        int width = width(encoding);
        try (SeekableByteChannel bytes = FileChannel.open(file, StandardOpenOption.READ)) {
            if (bytes.size() == 0) {
                return true;
            }
            var last = ByteBuffer.allocate((int) Math.min(width, bytes.size()));
            bytes.position(bytes.size() - last.capacity());
            while (last.hasRemaining() && bytes.read(last) >= 0) {
                // A read may return fewer bytes than requested.
            }
            return Stream.of("\n", "\r").anyMatch(end -> isLetter(end, last.array(), encoding));
        }
    }

    /**
     * Returns whether the last bytes are this character, in either byte order, as a byte order mark decides it in some
     * encodings.
     */
    private static boolean isLetter(String end, byte[] last, Charset encoding) {
        byte[] letter = end.getBytes(encoding);
        byte[] one = Arrays.copyOfRange(letter, letter.length - last.length, letter.length);
        byte[] turned = new byte[one.length];
        for (int at = 0; at < one.length; at++) {
            turned[at] = one[one.length - 1 - at];
        }
        return Arrays.equals(last, one) || Arrays.equals(last, turned);
    }

    private static int width(Charset encoding) {
        return encoding.name().startsWith("UTF-16") ? 2 : encoding.name().startsWith("UTF-32") ? 4 : 1;
    }
}
