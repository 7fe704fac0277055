package org.tiendo.inquiry;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.tiendo.run.RefusedException;
import org.tiendo.words.Sentence;

/** A file that an owner attaches to an answer. */
public final class AttachedFile {

    /** A letter with its tables and pictures; larger things have a better place than a store of figures. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 120;
    private static final String UNNAMED = "file";

    private final String name;
    private final byte[] content;

    /** @throws RefusedException when it is empty or too large */
    public AttachedFile(String sentName, byte[] content) {
        name = cleaned(sentName);
        this.content = content.clone();
        if (content.length == 0) {
            throw new RefusedException(Sentence.of(InquiryRefusal.EMPTY_FILE, name));
        }
        refuseLarger(name, content.length);
    }

    /** The name without folders, and without characters that have a meaning to a system or a header. */
    public String name() {
        return name;
    }

    public byte[] content() {
        return content.clone();
    }

    /**
     * Refuses a file before it is read.
     *
     * @throws RefusedException when it has more bytes than a store of figures should hold
     */
    public static void refuseLarger(String name, long bytes) {
        if (bytes > MOST_BYTES) {
            throw new RefusedException(Sentence.of(
                    InquiryRefusal.LARGE_FILE, cleaned(name), MOST_BYTES / (1024 * 1024), megabytes(bytes)));
        }
    }

    /** Rounded up: what is too large by a byte is not shown as what is allowed. */
    private static BigDecimal megabytes(long bytes) {
        return BigDecimal.valueOf(bytes).divide(BigDecimal.valueOf(1024 * 1024), 1, RoundingMode.CEILING);
    }

    /** Browsers of some systems send the whole path; its last part is the name. The ending of a long name is kept. */
    static String cleaned(String sent) {
        String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
        String safe = last.codePoints()
                .map(sign -> isSafe(sign) ? sign : '_')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        String visible = safe.replaceFirst("^[.\\s]+", "");
        int signs = visible.codePointCount(0, visible.length());
        String shown = signs <= LONGEST_NAME
                ? visible
                : visible.substring(visible.offsetByCodePoints(0, signs - LONGEST_NAME));
        return shown.isBlank() ? UNNAMED : shown;
    }

    private static boolean isSafe(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || " .,-_()+&".indexOf(sign) >= 0;
    }
}
