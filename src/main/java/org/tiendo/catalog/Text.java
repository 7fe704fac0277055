package org.tiendo.catalog;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A name or another text of the home, in the languages that it is written in.
 *
 * @param language the home's language, in which every text is there
 * @param words the text by the tag of its language, such as {@code vi}
 */
public record Text(String language, Map<String, String> words) {

    static final Text EMPTY = of("", "");

    public Text {
        words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
        if (!words.containsKey(language)) {
            throw new IllegalArgumentException(
                    "a text in " + words.keySet() + " lacks the home's language, " + language);
        }
    }

    /** A text as tables have it, in a column for Vietnamese and one for English; the first serves every other language. */
    public static Text ofColumns(String vi, String en) {
        return new Text("vi", Map.of("vi", vi, "en", en));
    }

    /** A text in the home's language only. */
    public static Text of(String language, String words) {
        return new Text(language, Map.of(language, words));
    }

    /** The text in a language; where it is not written in that, in the home's. */
    public String in(String tag) {
        return words.getOrDefault(tag, own());
    }

    /** The text in the home's language, which is sealed. */
    public String own() {
        String own = words.get(language);
        return own == null ? "" : own;
    }

    /** The text in all of its languages. */
    Collection<String> all() {
        return words.values();
    }

    @JsonValue
    Map<String, String> json() {
        return words;
    }
}
