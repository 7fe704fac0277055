package org.tiendo.web.login;

import java.util.Objects;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.tiendo.access.LogIns;
import org.tiendo.access.Session;
import org.tiendo.web.ServedHome;

/** Checks names and passwords by the users of the store. */
final class LogInProvider implements AuthenticationProvider {

    private final ServedHome home;

    LogInProvider(ServedHome home) {
        this.home = home;
    }

    /**
     * @throws LockedException after too many attempts
     * @throws BadCredentialsException when the name or the password is wrong
     */
    @Override
    public Authentication authenticate(Authentication asked) {
        String password = Objects.toString(asked.getCredentials(), "");
        LogIns.Result result = home.accounts().logIns().attempt(asked.getName(), password, address(asked), home.now());
        return switch (result.outcome()) {
            case SUCCEEDED ->
                LoggedIn.of(new Session(result.user().orElseThrow().name(), home.now()));
            case HELD_BACK -> throw new LockedException("too many attempts");
            case REFUSED, UNKNOWN -> throw new BadCredentialsException("the name or the password is wrong");
        };
    }

    private static String address(Authentication asked) {
        return asked.getDetails() instanceof WebAuthenticationDetails details
                ? Objects.toString(details.getRemoteAddress(), "")
                : "";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
