package org.tiendo.web.console;

import java.util.Collection;
import java.util.Map;
import org.springframework.web.servlet.function.ServerResponse;
import org.tiendo.web.Asked;
import org.tiendo.web.view.Links;
import org.tiendo.web.view.PageAnswers;

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

    /** Leads to a page that says that the deed was just done. */
    static ServerResponse lead(String page, Object deed, Asked asked) {
        var links = new Links(
                page,
                Map.of(
                        "did",
                        deed.toString(),
                        "lang",
                        PageAnswers.language(asked).toString()));
        return PageAnswers.seeOther(links.to(page, "did lang"));
    }

    /** The deed that a page says was just done; empty for none. */
    static String done(Asked asked, Collection<String> deeds) {
        return asked.written("did").filter(deeds::contains).orElse("");
    }
}
