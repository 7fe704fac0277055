package org.tiendo.report;

import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.concurrent.ConcurrentHashMap;

/** The texts of the program under {@code messages}; English where a language lacks one, so that nothing fails for it. */
public final class Messages {

    /** Otherwise the locale of the machine would stand in. */
    private static final Control ONLY_THIS = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** By file, whether it is there: a page asks for hundreds of texts, and each would be looked for in the jar. */
    private static final Map<String, Boolean> THERE = new ConcurrentHashMap<>();

    private Messages() {}

    /** @throws MissingResourceException where the text is not there in English either */
    public static String text(String bundle, Locale locale, String key) {
        return (has(bundle, locale, key) ? in(bundle, locale) : in(bundle, Locale.ENGLISH)).getString(key);
    }

    /** Returns whether the text is there in the language itself. */
    public static boolean has(String bundle, Locale locale, String key) {
        return isThere(bundle, locale) && in(bundle, locale).containsKey(key);
    }

    /** Returns whether there is a file of these texts in the language. */
    static boolean isThere(String bundle, Locale locale) {
        String file = "messages/" + bundle + "_" + locale.getLanguage() + ".properties";
        return THERE.computeIfAbsent(file, unseen -> Messages.class.getResource("/" + unseen) != null);
    }

    private static ResourceBundle in(String bundle, Locale locale) {
        return ResourceBundle.getBundle("messages." + bundle, locale, ONLY_THIS);
    }
}
