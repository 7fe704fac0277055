package org.tiendo.web.view;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * The texts of a form that was sent when its session had ended, or in another one: they wait for the page that the form stands on, and are in
 * its fields when that page is opened again.
 *
 * @param address of the page
 * @param form the last part of the address that the form was sent to
 * @param fields by their names
 */
public record Draft(String address, String form, Map<String, String> fields) implements Serializable {

    private static final String ATTRIBUTE = "tiendo.draft";
    private static final Draft NONE = new Draft("", "", Map.of());

    public Draft {
        // Serializable, which Map.copyOf does not promise.
        fields = new LinkedHashMap<>(fields);
    }

    public void keep(HttpSession session) {
        session.setAttribute(ATTRIBUTE, this);
    }

    /** The draft for a page, which is shown once. */
    static Draft taken(ServerRequest request, String address) {
        HttpSession session = request.servletRequest().getSession(false);
        if (session == null
                || !(session.getAttribute(ATTRIBUTE) instanceof Draft draft)
                || !draft.address().equals(address)) {
            return NONE;
        }
        session.removeAttribute(ATTRIBUTE);
        return draft;
    }

    /** Has the texts that wait for an address wait for another one. */
    static void move(ServerRequest request, String from, String to) {
        Draft draft = taken(request, from);
        if (!draft.fields().isEmpty()) {
            new Draft(to, draft.form(), draft.fields())
                    .keep(request.servletRequest().getSession());
        }
    }

    /** The text of a field, or what the page says without a draft. */
    public String text(String field, String otherwise) {
        return fields.getOrDefault(field, otherwise);
    }

    /** The text of a field of one of several forms of a page; what the page says where another form was sent. */
    public String text(String another, String field, String otherwise) {
        return isOf(another) ? text(field, otherwise) : otherwise;
    }

    public boolean isOf(String another) {
        return form.equals(another);
    }
}
