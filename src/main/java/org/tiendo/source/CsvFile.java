package org.tiendo.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.tiendo.source.WholeFile.Unterminated;

/** A file of a source's folder, read as text; bytes that are invalid in its encoding are an error. */
final class CsvFile {

    private static final int BYTE_ORDER_MARK = '\uFEFF';

    /** A code point that is no character, and so stands in no text. */
    private static final String NO_TEXT = "\uFFFF";

    private final CsvSource source;
    private final String name;
    private final Path path;
    private final FileStamp stamp;
    private final Duration age;

    /** @throws SourceException when there is no such file in the folder, or another program may still be writing it */
    CsvFile(CsvSource source, String name, Instant now) {
        this.source = source;
        this.name = name;
        this.path = located();
        this.stamp = stamp();
        this.age = stamp.age(now);
        requireSettled();
    }

    /** Opens the text, without a byte order mark. */
    Reader open() {
        requireText();
        requireEnded();
        try {
            var reader = new BufferedReader(decoded(CodingErrorAction.REPORT));
            reader.mark(1);
            if (reader.read() != BYTE_ORDER_MARK) {
                reader.reset();
            }
            return reader;
        } catch (IOException e) {
            throw failure(e);
        }
    }

    private void requireSettled() {
        if (!source.whole().isSettled(age)) {
            throw unfinished("was written to " + age.toMillis() + " ms ago and may not be whole yet");
        }
    }

    private void requireEnded() {
        var whole = source.whole();
        if (whole.unterminated() == Unterminated.REFUSED && !isEnded()) {
            var cutOff = "is cut off: its last line has no end; write it again, or state unterminated: allowed for"
                    + " the source if its files are always so";
            throw whole.isAtRest(age) ? SourceException.passing(sentence(cutOff), null) : unfinished(cutOff);
        }
    }

    /** @throws SourceException when the file was changed after it was opened */
    void requireUnchanged() {
        if (!stamp.equals(stamp())) {
            throw unfinished("changed while it was read; none of it was taken");
        }
    }

    private SourceException unfinished(String what) {
        return SourceException.unfinished(sentence(what), source.whole().settledAfter());
    }

    private FileStamp stamp() {
        try {
            return FileStamp.of(path);
        } catch (NoSuchFileException e) {
            throw SourceException.passing(sentence("is not there"), e);
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private boolean isEnded() {
        try {
            return LastLine.isEnded(path, source.encoding());
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private void requireText() {
        try (var bytes = Files.newInputStream(path)) {
            FileKind.of(path, bytes.readNBytes(FileKind.HEAD), source.encoding())
                    .ifPresent(kind -> {
                        throw unusable(kind.sentence());
                    });
        } catch (IOException e) {
            throw failure(e);
        }
    }

    SourceException failure(IOException e) {
        requireUnchanged();
        if (e instanceof CharacterCodingException) {
            return problem("line " + lineOfBadBytes() + ": what stands there is not " + source.encoding() + " text");
        }
        return unreadable(e);
    }

    private SourceException unreadable(IOException e) {
        return SourceException.passing(sentence("can't be read: " + e.getMessage()), e);
    }

    /** A transient failure, as for a file that is still being written. */
    SourceException unreadable(String clause, IOException e) {
        requireUnchanged();
        return SourceException.passing(named() + ": " + clause, e);
    }

    /** @param clause a clause about the content of the file */
    SourceException problem(String clause) {
        return SourceException.lasting(named() + ": " + clause, null);
    }

    private SourceException unusable(String predicate) {
        return SourceException.lasting(sentence(predicate), null);
    }

    private String sentence(String predicate) {
        return named() + " " + predicate;
    }

    private String named() {
        return "source '" + source.name() + "', file \"" + name + "\"";
    }

    private Path located() {
        try {
            var folder = source.folder().toRealPath();
            var file = folder.resolve(name).normalize();
            if (!file.startsWith(folder) || !file.toRealPath().startsWith(folder)) {
                throw unusable("lies outside the source's folder");
            }
            return file;
        } catch (NoSuchFileException e) {
            // The file may arrive later.
            throw SourceException.passing(sentence("is not there"), e);
        } catch (InvalidPathException e) {
            throw unusable("is not the name of a file");
        } catch (IOException e) {
            throw unreadable(e);
        }
    }

    private Reader decoded(CodingErrorAction invalid) throws IOException {
        var decoder = source.encoding()
                .newDecoder()
                .onMalformedInput(invalid)
                .onUnmappableCharacter(invalid)
                .replaceWith(NO_TEXT);
        return new InputStreamReader(Files.newInputStream(path), decoder);
    }

    /**
     * Finds the line of the invalid bytes. It reads the file again, as the failed reader was a buffer ahead of its
     * lines, and with something else in their place: a reader that fails gives back no characters that come before them.
     */
    private long lineOfBadBytes() {
        long line = 1;
        try (var reader = new BufferedReader(decoded(CodingErrorAction.REPLACE))) {
            int previous = 0;
            for (int c = reader.read(); c >= 0 && c != NO_TEXT.charAt(0); c = reader.read()) {
                line += c == '\r' || (c == '\n' && previous != '\r') ? 1 : 0;
                previous = c;
            }
        } catch (IOException e) {
            return line;
        }
        return line;
    }
}
