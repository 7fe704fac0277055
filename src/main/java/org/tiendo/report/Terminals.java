package org.tiendo.report;

import java.text.Normalizer;
import org.apache.commons.text.WordUtils;

/** What a terminal makes of a text. */
public final class Terminals {

    private static final int PAGE_WIDTH = 120;
    private static final String INDENT = "    ";

    private Terminals() {}

    /** Columns it takes, for scripts whose letters take one each. */
    static int width(String text) {
        return (int) text.codePoints().filter(Terminals::takesRoom).count();
    }

    /** The text in composed form, without control characters: cells of a source must not steer the reader's terminal. */
    public static String safe(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[\\p{Cntrl}&&[^\n]]", "�");
    }

    /** A paragraph, made {@link #safe}, in lines that are ended and fit a page's width, the later ones indented. */
    static String wrapped(String paragraph) {
        return WordUtils.wrap(safe(paragraph), PAGE_WIDTH - INDENT.length(), "\n" + INDENT, false) + "\n";
    }

    /** A text, made {@link #safe}, behind a name that its further lines are indented by as many columns as. */
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
