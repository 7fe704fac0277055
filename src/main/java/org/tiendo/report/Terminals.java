package org.tiendo.report;

import java.text.Normalizer;
import org.apache.commons.text.WordUtils;

/** Formats text for a terminal. */
public final class Terminals {

    private static final int PAGE_WIDTH = 120;
    private static final String INDENT = "    ";

    private Terminals() {}

    /** The number of terminal columns of a text, for scripts with one column for each letter. */
    static int width(String text) {
        return (int) text.codePoints().filter(Terminals::takesRoom).count();
    }

    /** The text in composed form without control characters, so that cells of a source cannot control the terminal. */
    public static String safe(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}&&[^\n]]", "�");
    }

    /**
     * A paragraph, made {@link #safe}, in lines that end with a line feed and fit the page; the later ones are
     * indented.
     */
    static String wrapped(String paragraph) {
        return WordUtils.wrap(safe(paragraph), PAGE_WIDTH - INDENT.length(), "\n" + INDENT, false) + "\n";
    }

    /** A name followed by a text, made {@link #safe}, whose further lines are indented by the width of the name. */
    public static String hanging(String name, String text) {
        int room = PAGE_WIDTH - width(name);
        String indented = "\n" + " ".repeat(width(name));
        return name + WordUtils.wrap(safe(text).strip(), room, indented, false) + "\n";
    }

    private static boolean takesRoom(int codePoint) {
        int type = Character.getType(codePoint);
        return type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK && type != Character.FORMAT;
    }
}
