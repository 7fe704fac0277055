package org.tiendo.report.monthly;

import java.util.ResourceBundle;
import org.tiendo.report.Language;

/** The texts of the monthly report in a language. */
record Texts(Language language) {

    String of(String key) {
        return ResourceBundle.getBundle("messages.monthly", language.locale()).getString(key);
    }

    String of(String key, Object... arguments) {
        return String.format(language.locale(), of(key), arguments);
    }
}
