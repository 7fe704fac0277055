package org.tiendo.report;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.WordUtils;

/** Formats text for a terminal. */
public final class Terminals {

    /** The most characters of a line where nobody knows the width of the terminal, such as in a file. */
    public static final int USUAL_WIDTH = 120;

    static final String INDENT = "    ";

    /** Between the first and the last day of a period. */
    private static final String RANGE = "..";

    private Terminals() {}

    /** The number of terminal columns of a text, for scripts with one column for each letter. */
    static int width(String text) {
        return (int) text.codePoints().filter(Terminals::takesRoom).count();
    }

    /**
     * The text in composed form. Control characters and characters that change the direction of the text after them are
     * replaced by a sign, so that cells of a source cannot control the terminal.
     */
    public static String safe(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cntrl}&&[^\n]]|[\\u202a-\\u202e\\u2066-\\u2069]", "�");
    }

    /**
     * A paragraph, made {@link #safe}, in lines that end with a line feed and have so many characters at most; the
     * later ones are indented.
     */
    public static String wrapped(String paragraph, int width) {
        return WordUtils.wrap(safe(paragraph), width - INDENT.length(), "\n" + INDENT, true) + "\n";
    }

    /** A name followed by a text, made {@link #safe}, whose further lines are indented by the width of the name. */
    public static String hanging(String name, String text, int width) {
        int room = Math.max(1, width - width(name));
        String indented = "\n" + " ".repeat(width(name));
        return name + WordUtils.wrap(safe(text).strip(), room, indented, true) + "\n";
    }

    /**
     * The lines of a text that have so many characters at most; a code is broken after an underscore if need be, and a range
     * of days before its last one.
     */
    static List<String> lines(String text, int most) {
        return text.lines()
                .flatMap(line -> WordUtils.wrap(brokenCodes(line, most), most, "\n", true)
                        .lines())
                .toList();
    }

    private static String brokenCodes(String line, int most) {
        return line.length() <= most
                ? line
                : Arrays.stream(line.split(" ", -1))
                        .map(word -> brokenCode(word, most))
                        .collect(Collectors.joining(" "));
    }

    private static String brokenCode(String word, int most) {
        int end = word.length() <= most ? 0 : lastBreak(word, most);
        return end == 0 ? word : word.substring(0, end) + " " + brokenCode(word.substring(end), most);
    }

    /** The last place at which the word may be broken so that the first part fits; 0 where there is none. */
    private static int lastBreak(String word, int most) {
        int range = word.lastIndexOf(RANGE, most - RANGE.length());
        return Math.max(word.lastIndexOf('_', most - 1) + 1, range < 0 ? 0 : range + RANGE.length());
    }

    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
