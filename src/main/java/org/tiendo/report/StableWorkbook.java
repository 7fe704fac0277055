package org.tiendo.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Enumeration;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;

/**
 * Writes a workbook whose bytes depend on nothing but its sheets and a stated time, so that the same edition gives the
 * same file. fastexcel puts the present moment into every workbook: it writes to a temporary file, and the parts are
 * packed again with the stated time.
 */
public final class StableWorkbook {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final Pattern CREATED = Pattern.compile("(<dcterms:created[^>]*>)[^<]*");

    private StableWorkbook() {}

    /** Fills the sheets of a workbook. */
    @FunctionalInterface
    public interface Sheets {
        void fill(Workbook workbook) throws IOException;
    }

    /**
     * @param out is not closed
     * @param madeAt the time in the properties of the workbook, to the second
     */
    public static void write(OutputStream out, Instant madeAt, Sheets sheets) throws IOException {
        Path unstable = Files.createTempFile("tiendo", ".xlsx");
        try {
            try (OutputStream file = Files.newOutputStream(unstable);
                    Workbook workbook = new Workbook(file, "tiendo", null)) {
                workbook.setCompressionLevel(Deflater.BEST_SPEED);
                sheets.fill(workbook);
            }
            repack(unstable, out, madeAt);
        } finally {
            Files.delete(unstable);
        }
    }

    private static void repack(Path unstable, OutputStream out, Instant madeAt) throws IOException {
        LocalDateTime time = LocalDateTime.ofInstant(madeAt, ZoneOffset.UTC).withNano(0);
        var packed = new ZipOutputStream(out);
        try (ZipFile parts = new ZipFile(unstable.toFile())) {
            for (Enumeration<? extends ZipEntry> all = parts.entries(); all.hasMoreElements(); ) {
                ZipEntry part = all.nextElement();
                ZipEntry same = new ZipEntry(part.getName());
                same.setTimeLocal(time);
                packed.putNextEntry(same);
                copy(parts, part, packed, time);
                packed.closeEntry();
            }
        }
        packed.finish();
    }

    private static void copy(ZipFile parts, ZipEntry part, OutputStream to, LocalDateTime time) throws IOException {
        try (InputStream content = Objects.requireNonNull(parts.getInputStream(part))) {
            if (part.getName().equals(PROPERTIES)) {
                String properties = new String(content.readAllBytes(), StandardCharsets.UTF_8);
                String stable = CREATED.matcher(properties).replaceFirst("$1" + time.toInstant(ZoneOffset.UTC));
                to.write(stable.getBytes(StandardCharsets.UTF_8));
            } else {
                content.transferTo(to);
            }
        }
    }
}
