package org.tiendo.report.export;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import tools.jackson.databind.node.ObjectNode;

/** Names the parts of the structure in every language of the messages. */
final class SdmxWords {

    /** The first is the main language. */
    static final List<String> LANGUAGES = List.of("vi", "en");

    private SdmxWords() {}

    static void name(ObjectNode node, String key) {
        name(node, text(key, "vi"), text(key, "en"));
    }

    static void name(ObjectNode node, String vi, String en) {
        node.put("name", vi);
        node.putObject("names").put("vi", vi).put("en", en);
    }

    static String text(String key, String language) {
        return ResourceBundle.getBundle("messages.sdmx", Locale.forLanguageTag(language))
                .getString(key);
    }
}
