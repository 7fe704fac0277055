package org.tiendo.words;

import java.util.regex.Pattern;

/** Texts that people have written, as they are kept. */
public final class PlainText {

    /**
     * Control characters, which no terminal, page or spreadsheet can show; characters that reverse the direction of the
     * text after them; spaces that have no width. Characters that join letters or emoji are not among them.
     */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}&&[^\n\t]]|[\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u2069\\ufeff]");

    /** A sign without any dots, which is no space and yet shows nothing. */
    private static final int BRAILLE_BLANK = 0x2800;

    private PlainText() {}

    /**
     * The text with its lines ended by a single line feed, and without characters that nobody can see: what is kept can't
     * be taken back.
     */
    public static String of(String written) {
        return UNSEEN.matcher(written.replace("\r\n", "\n").replace('\r', '\n')).replaceAll("");
    }

    /** The text as {@link #of}, in a single line, for places where a further line would look like another text. */
    public static String inOneLine(String written) {
        return of(written).strip().replaceAll("\\s*\n\\s*", " ");
    }

    /** Returns whether a text has nothing that a reader would see. */
    public static boolean isBlank(String text) {
        return text.codePoints()
                .allMatch(letter -> Character.isWhitespace(letter)
                        || Character.isSpaceChar(letter)
                        || letter == BRAILLE_BLANK
                        || Character.getType(letter) == Character.FORMAT);
    }
}
