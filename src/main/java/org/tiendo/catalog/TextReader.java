package org.tiendo.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.tiendo.catalog.yaml.Entry;

/**
 * Reads texts: a plain one is in the home's language, a block has a text for each of its languages.
 *
 * @param language the tag of the home's language
 */
record TextReader(String language) {

    /** The text under a key that the rules require. */
    Text get(Entry entry, String key) {
        return find(entry, key).orElseThrow();
    }

    /** The text under a key; also empty where it is not written in the home's language. */
    Optional<Text> find(Entry entry, String key) {
        return entry.find(key).flatMap(this::read);
    }

    Optional<Text> read(Entry text) {
        if (text.isScalar()) {
            return Optional.of(Text.of(language, Entry.composed(text.text())));
        }
        Map<String, String> words = new LinkedHashMap<>();
        text.fields().forEach((tag, one) -> words.put(tag, Entry.composed(one.text())));
        return words.containsKey(language) ? Optional.of(new Text(language, words)) : Optional.empty();
    }
}
