package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Objects;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.tiendo.access.Session;
import org.tiendo.access.User;
import org.tiendo.web.ServedHome;

/** The log-in of somebody who has been proven, however that was. */
final class LoggedIn {

    private LoggedIn() {}

    /** A session that has been proven; it keeps no password. */
    static Authentication of(Session session) {
        return UsernamePasswordAuthenticationToken.authenticated(session, null, List.of());
    }

    /** Logs the user in, in a new session: whoever knew the old one knows nothing of this one. */
    static void inNewSession(User user, HttpServletRequest request, ServedHome home) {
        if (request.getSession(false) != null) {
            request.getSession().invalidate();
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(of(new Session(user.name(), home.now())));
        request.getSession().setAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY, context);
        home.accounts().logIns().add(user, address(request), home.now());
    }

    static String address(HttpServletRequest request) {
        return Objects.toString(request.getRemoteAddr(), "");
    }
}
