package org.tiendo.web.login;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.tiendo.access.Session;
import org.tiendo.web.ServedHome;

/**
 * A form of somebody who is logged in that does not prove which page it is of: that page is too old, or another site's.
 *
 * @param to the address of the page that the browser says it stands on
 * @param isKept whether what was written is in the form when its page is opened again
 */
record StaleForm(String to, boolean isKept) {

    /** The page that says so. */
    static final String PAGE = LogInPages.LOG_IN + "/stale";

    private static final String ATTRIBUTE = "tiendo.stale";

    /** Returns whether the log-in of the session that a refused request belongs to still counts. */
    static boolean isOfLiveSession(ServedHome home) {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(Authentication::getPrincipal)
                .filter(Session.class::isInstance)
                .map(Session.class::cast)
                .flatMap(home.accounts()::of)
                .isPresent();
    }

    /**
     * Answers a request that was refused by {@link #PAGE}, and keeps what was written for the page of the form.
     *
     * @param form as it was sent
     */
    static void answer(EndedForm form, HttpServletRequest request, HttpServletResponse response)
            throws IOException, ServletException {
        if (!form.isEmpty()) {
            form.draft().keep(request.getSession());
        }
        request.setAttribute(ATTRIBUTE, new StaleForm(form.to().isEmpty() ? "/" : form.to(), !form.isEmpty()));
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** The form that the request carries; that of the board for a request of its own. */
    static StaleForm in(HttpServletRequest request) {
        return request.getAttribute(ATTRIBUTE) instanceof StaleForm form ? form : new StaleForm("/", false);
    }

    Map<String, Object> model() {
        return Map.of("to", to, "isKept", isKept);
    }
}
