package org.tiendo.web.console;

import java.util.Collection;
import org.tiendo.web.Asked;

/**
 * A deed that a person may go on to.
 *
 * @param deed a word of {@code messages/console}
 * @param address of the page on which it is confirmed
 */
public record Deed(Object deed, String address) {

    /** The key of the text on its button. */
    public String key() {
        return "deed." + deed;
    }

    /** The deed that a page says was just done; empty for none. */
    static String done(Asked asked, Collection<String> deeds) {
        return asked.written("did").filter(deeds::contains).orElse("");
    }
}
