package org.tiendo.words;

/** Texts that people have written, as they are kept. */
public final class PlainText {

    private PlainText() {}

    /**
     * The text with its lines ended by a single line feed, and without other control characters: no terminal, page or
     * spreadsheet can show those, and what is kept can't be taken back.
     */
    public static String of(String written) {
        return written.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\\p{Cc}&&[^\n\t]]", "");
    }
}
