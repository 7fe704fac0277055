package org.tiendo.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKindTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private static byte[] zip(String... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (String entry : entries) {
                zip.putNextEntry(new ZipEntry(entry));
                zip.write(entry.getBytes(UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    /** The sentence about a file that is read as text in an encoding. */
    private String said(byte[] content, Charset encoding) throws IOException {
        return said("f.csv", content, encoding);
    }

    private String said(String name, byte[] content, Charset encoding) throws IOException {
        Files.write(folder.resolve(name), content);
        var source = new CsvSource(
                "records",
                false,
                folder,
                ',',
                encoding,
                NumberFormat.PLAIN,
                List.of("yyyy-MM-dd"),
                ZoneOffset.UTC,
                WholeFile.USUAL,
                AmountWords.NONE);
        var day = LocalDate.of(2024, 1, 1);
        var reading =
                new Reading(name, List.of(new Column("day", CellType.DATE)), day, day, Instant.EPOCH, Instant.EPOCH);
        try {
            return String.join("; ", source.contract(reading));
        } catch (SourceException e) {
            assertThat(e.isTransient()).isFalse();
            return String.valueOf(e.getMessage());
        }
    }

    private String said(byte[] content) throws IOException {
        return said(content, UTF_8);
    }

    @Test
    void recognisesAWorkbookAndSaysTheWayOut() throws IOException {
        assertThat(said(zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml")))
                .isEqualTo("source 'records', file \"f.csv\" is an Excel workbook (.xlsx), not a CSV text; save its"
                        + " sheet as \"CSV UTF-8\" and name that file in the job");
    }

    @Test
    void recognisesOtherFilesOfOffices() throws IOException {
        assertThat(said(zip("mimetype", "content.xml"))).contains("OpenDocument");
        assertThat(said(zip("[Content_Types].xml", "word/document.xml"))).contains("another Office document");
        assertThat(said("\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1 old".getBytes(ISO_8859_1)))
                .contains(".xls");
        assertThat(said("%PDF-1.7\n".getBytes(UTF_8))).contains("is a PDF");
    }

    @Test
    void takesTheNameOfADamagedFileForWhatItWas() throws IOException {
        byte[] damaged = "PK\u0003\u0004 cut off".getBytes(UTF_8);
        assertThat(said("f.XLSX", damaged, UTF_8)).contains("Excel workbook (.xlsx)");
        assertThat(said("f.xlsm", damaged, UTF_8)).contains("Excel workbook (.xlsx)");
        assertThat(said("f.xlsb", damaged, UTF_8)).contains("Excel workbook (.xlsx)");
        assertThat(said("f.ods", damaged, UTF_8)).contains("OpenDocument");
    }

    @Test
    void recognisesArchives() throws IOException {
        assertThat(said(zip("f.csv"))).contains("archive", "unpack");
        assertThat(said("PK\u0003\u0004 cut off".getBytes(UTF_8))).contains("archive");
        assertThat(said("\u001F\u008B\b".getBytes(ISO_8859_1))).contains("archive");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><table>",
                "\uFEFF\n<!DOCTYPE html>",
                "<TABLE border=1>",
                "<?xml version=\"1.0\"?><Workbook>"
            })
    void recognisesTablesThatExcelOpensThoughTheyAreWebPages(String text) throws IOException {
        assertThat(said(text.getBytes(UTF_8))).contains("web page");
    }

    @Test
    void recognisesWideLettersUnlessTheSourceSaysSo() throws IOException {
        byte[] marked = "day\n2024-01-01\n".getBytes(UTF_16);
        byte[] unmarked = "day\n2024-01-01\n".getBytes(UTF_16LE);

        assertThat(said(marked)).contains("UTF-16", "encoding");
        assertThat(said(unmarked)).contains("UTF-16");
        assertThat(said(marked, ISO_8859_1)).contains("UTF-16");
        assertThat(said(marked, UTF_16)).isEmpty();
        assertThat(said(unmarked, UTF_16LE)).isEmpty();
    }

    @Test
    void takesATextForAText() throws IOException {
        assertThat(said("day\n2024-01-01\n".getBytes(UTF_8))).isEmpty();
        assertThat(said("PK,day\n".getBytes(UTF_8))).isEmpty();
        assertThat(said("<20,day\n".getBytes(UTF_8))).isEmpty();
    }
}
