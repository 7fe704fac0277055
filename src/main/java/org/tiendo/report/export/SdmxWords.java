package org.tiendo.report.export;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tiendo.catalog.Settings;
import org.tiendo.catalog.Text;
import org.tiendo.report.Language;
import org.tiendo.report.Messages;
import tools.jackson.databind.node.ObjectNode;

/**
 * Names the parts of the structure in every language of the messages.
 *
 * @param main the tag of the home's language, the first in which everything is named
 */
record SdmxWords(String main) {

    SdmxWords(Settings settings) {
        this(settings.language());
    }

    /** The tags of the languages; the home's is the first. */
    Set<String> languages() {
        Set<String> tags = new LinkedHashSet<>();
        tags.add(main);
        Language.all().forEach(language -> tags.add(language.toString()));
        return tags;
    }

    void name(ObjectNode node, String key) {
        named(node, language -> text(key, language));
    }

    /** The name by the words of a language; where the program has no words in the home's, the English ones. */
    void named(ObjectNode node, Function<Language, String> words) {
        Map<String, String> names = new LinkedHashMap<>();
        languages().forEach(tag -> names.put(tag, words.apply(Language.find(tag).orElse(Language.EN))));
        write(node, names);
    }

    /** The name in every language of the structure, and in those that only the home has. */
    void name(ObjectNode node, Text text) {
        Map<String, String> names = new LinkedHashMap<>();
        languages().forEach(tag -> names.put(tag, text.in(tag)));
        text.words().forEach(names::putIfAbsent);
        write(node, names);
    }

    private void write(ObjectNode node, Map<String, String> names) {
        node.put("name", names.get(main));
        ObjectNode all = node.putObject("names");
        names.forEach(all::put);
    }

    static String text(String key, Language language) {
        return Messages.text("sdmx", language.locale(), key);
    }
}
