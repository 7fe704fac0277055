package org.tiendo.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** The kinds of files that are mistaken for CSV, recognised by their first bytes. */
enum FileKind {
    XLSX("an Excel workbook (.xlsx)", FileKind.SAVE),
    OFFICE("an Excel workbook (.xls) or another Office document", FileKind.SAVE),
    OPEN_DOCUMENT("an OpenDocument file (.ods)", FileKind.SAVE),
    ARCHIVE("a compressed archive", "unpack it and name the CSV file in it"),
    PDF("a PDF", "ask for the table as CSV"),
    WEB_PAGE("a web page or XML, which Excel opens too", FileKind.SAVE),
    UTF_16("UTF-16 text, or no text at all", "save it as \"CSV UTF-8\", or write its encoding for the source");

    private static final String SAVE = "save its sheet as \"CSV UTF-8\" and name that file in the job";

    /** The number of bytes that identify the kind of a file. */
    static final int HEAD = 256;

    private final String what;
    private final String wayOut;

    FileKind(String what, String wayOut) {
        this.what = what;
        this.wayOut = wayOut;
    }

    /**
     * The kind of a file; empty for a file that may be a text in the encoding.
     *
     * @param head the first {@link #HEAD} bytes, or fewer of a short file
     */
    static Optional<FileKind> of(Path file, byte[] head, Charset encoding) {
        var bytes = new String(head, StandardCharsets.ISO_8859_1);
        var text = bytes.replaceFirst("^\u00EF\u00BB\u00BF", "").strip().toLowerCase(Locale.ROOT);
        if (bytes.startsWith("PK\u0003\u0004")) {
            return Optional.of(zipped(file));
        }
        if (bytes.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return Optional.of(OFFICE);
        }
        if (bytes.startsWith("%PDF-")) {
            return Optional.of(PDF);
        }
        if (bytes.startsWith("\u001F\u008B") || bytes.startsWith("7z\u00BC\u00AF") || bytes.startsWith("Rar!")) {
            return Optional.of(ARCHIVE);
        }
        if (text.startsWith("<!doctype html")
                || text.startsWith("<html")
                || text.startsWith("<table")
                || text.startsWith("<?xml")) {
            return Optional.of(WEB_PAGE);
        }
        boolean isWide = encoding.name().startsWith("UTF-16") || encoding.name().startsWith("UTF-32");
        return !isWide && isOfWideLetters(bytes) ? Optional.of(UTF_16) : Optional.empty();
    }

    private static boolean isOfWideLetters(String bytes) {
        return bytes.startsWith("\u00FF\u00FE") || bytes.startsWith("\u00FE\u00FF") || bytes.indexOf('\0') >= 0;
    }

    private static FileKind zipped(Path file) {
        try (var zip = new ZipFile(file.toFile())) {
            if (holds(zip, name -> name.startsWith("xl/"))) {
                return XLSX;
            }
            if (holds(zip, "content.xml"::equals)) {
                return OPEN_DOCUMENT;
            }
            return holds(zip, "[Content_Types].xml"::equals) ? OFFICE : ARCHIVE;
        } catch (IOException e) {
            return damaged(file.toString().toLowerCase(Locale.ROOT));
        }
    }

    /** The kind of an archive that can't be opened is taken from its name. */
    private static FileKind damaged(String name) {
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xlsb")) {
            return XLSX;
        }
        return name.endsWith(".ods") ? OPEN_DOCUMENT : ARCHIVE;
    }

    private static boolean holds(ZipFile zip, Predicate<String> entry) {
        return zip.stream().map(ZipEntry::getName).anyMatch(entry);
    }

    /** The description as the end of a sentence about the file. */
    String sentence() {
        return "is " + what + ", not a CSV text; " + wayOut;
    }
}
