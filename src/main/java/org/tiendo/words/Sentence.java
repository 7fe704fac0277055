package org.tiendo.words;

import java.util.List;
import java.util.Locale;

/**
 * A sentence to people, or a part of one, before it is put into a language: terminals, logs and the store say it in
 * English, pages in the language of their reader.
 *
 * @param arguments numbers, days, texts that are the same in every language, and other sentences
 */
public record Sentence(Kind kind, List<Object> arguments) {

    /** One of a closed set of sentences. */
    public interface Kind {

        /** The key of its text on pages, such as {@code refused.resumed}. */
        String key();

        /** Its English words, with a place such as {@code %1$s} for each argument. */
        String english();
    }

    /** The kind of a text that this program did not write: it is shown as it is, in every language. */
    private enum Reported implements Kind {
        TEXT;

        @Override
        public String key() {
            return "";
        }

        @Override
        public String english() {
            return "%s";
        }
    }

    public Sentence {
        arguments = List.copyOf(arguments);
    }

    public static Sentence of(Kind kind, Object... arguments) {
        return new Sentence(kind, List.of(arguments));
    }

    /** A text that is the same in every language, such as the message of a failed run. */
    public static Sentence plain(String text) {
        return of(Reported.TEXT, text);
    }

    /** Returns whether it is a text that this program did not write, or no longer knows as a sentence. */
    public boolean isPlain() {
        return kind == Reported.TEXT;
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, kind.english(), arguments.toArray());
    }
}
