package org.tiendo.web.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.tiendo.access.IdentifiedUsers;
import org.tiendo.access.Identity;
import org.tiendo.access.Secret;
import org.tiendo.access.User;
import org.tiendo.access.UserRefusedException;
import org.tiendo.access.UserRefusedException.Kind;
import org.tiendo.catalog.OidcSettings;
import org.tiendo.catalog.OidcSettings.NewUsers;
import org.tiendo.web.ServedHome;

/** Logs in the user who is the person that the identity provider has named, or says why nobody is. */
final class ProviderLogIn implements AuthenticationSuccessHandler, AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProviderLogIn.class);

    private final ServedHome home;
    private final OidcSettings settings;

    ProviderLogIn(ServedHome home, OidcSettings settings) {
        this.home = home;
        this.settings = settings;
    }

    @Override
    public void onAuthenticationSuccess(HttpServletRequest request, HttpServletResponse response, Authentication proven)
            throws IOException {
        Errand errand = Errand.taken(request);
        OidcUser person = (OidcUser) Objects.requireNonNull(proven.getPrincipal());
        try {
            User user = user(person, errand);
            LoggedIn.inNewSession(user, request, home);
            Redirect.seeOther(response, errand.to());
        } catch (UserRefusedException e) {
            request.getSession().invalidate();
            if (e.kind() == Kind.UNKNOWN) {
                home.accounts().logIns().addUnknown(name(person), LoggedIn.address(request), home.now());
            }
            Redirect.seeOther(
                    response,
                    Redirect.toLogIn(errand, "provider." + e.kind().name().toLowerCase(Locale.ROOT)));
        }
    }

    private User user(OidcUser person, Errand errand) {
        var identity = new Identity(
                Objects.requireNonNull(person.getIssuer()).toString(), Objects.requireNonNull(person.getSubject()));
        var users = new IdentifiedUsers(home.accounts(), home.audit(actor(person)));
        if (!errand.key().isEmpty()) {
            return users.invited(Secret.of(errand.key()), identity);
        }
        if (errand.session() != null) {
            return users.connect(errand.session(), identity);
        }
        return settings.newUsers() == NewUsers.VIEWER
                ? users.knownOrAdded(identity, name(person))
                : users.known(identity);
    }

    /** The person's name as the provider gives it; what it proves is the subject. */
    private String name(OidcUser person) {
        return Objects.toString(person.getClaimAsString(settings.claim()), "");
    }

    private String actor(OidcUser person) {
        return User.name(name(person)).orElse("a person of the identity provider");
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException known
                ? known.getError().getErrorCode()
                : failure.getClass().getSimpleName();
        LOG.warn("A log-in by the identity provider failed: {}", code.replaceAll("[^\\w.-]", "_"));
        Redirect.seeOther(response, Redirect.toLogIn(Errand.taken(request), "provider.failed"));
    }
}
