package org.tiendo.web.view;

import java.util.List;
import org.tiendo.words.Sentence;

/**
 * A text of a page before it is put into the words of a language.
 *
 * @param key of the text; empty where the only argument is the text, the same in every language, whatever it looks like
 * @param arguments numbers, days and moments as tables have them, other texts, and other phrases
 */
public record Phrase(String key, List<Object> arguments) {

    public Phrase {
        arguments = List.copyOf(arguments);
    }

    public static Phrase of(String key, Object... arguments) {
        return new Phrase(key, List.of(arguments));
    }

    /** The sentence in the texts of pages. */
    public static Phrase of(Sentence sentence) {
        List<Object> arguments = sentence.arguments().stream()
                .map(argument -> argument instanceof Sentence part ? of(part) : argument)
                .toList();
        return new Phrase(sentence.kind().key(), arguments);
    }

    /** A day, a moment or a process as tables have it. */
    public static Phrase at(String shown) {
        return of("at", shown);
    }

    /** A name or another text that is the same in every language. */
    public static Phrase plain(String text) {
        return new Phrase("", List.of(text));
    }
}
