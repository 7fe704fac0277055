package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.tiendo.access.Session;

/**
 * The reason for which somebody went to the identity provider; it is kept in the session until they come back.
 *
 * @param to the address that a log-in leads to
 * @param language of the pages; empty for the home's
 * @param key of an invitation; empty for none
 * @param session of the user who is to be the person from now on; null for a log-in
 */
record Errand(
        String to, String language, String key, @Nullable Session session) implements Serializable {

    private static final String ATTRIBUTE = "tiendo.errand";
    private static final Errand NONE = new Errand("/", "", "", null);

    void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, this);
    }

    /** The errand, which ends by that. */
    static Errand taken(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof Errand errand)) {
            return NONE;
        }
        session.removeAttribute(ATTRIBUTE);
        return errand;
    }
}
