package org.tiendo.web.login;

import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.ClientRegistrations;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.tiendo.catalog.OidcSettings;
import org.tiendo.catalog.ServeSettings;
import org.tiendo.web.ServedHome;

/**
 * The identity provider of the settings. It is asked for its description at the first log-in, and again until it gives one, so
 * that the server starts without it.
 */
public final class Provider implements ClientRegistrationRepository {

    /** The address that leads to the provider; Spring Security answers it. */
    static final String ONWARD = "/oauth2/authorization/provider";

    private static final String ID = "provider";
    private static final Logger LOG = LoggerFactory.getLogger(Provider.class);

    private final OidcSettings settings;
    private final String server;

    /** One request at a time asks a provider that does not answer; it could take all threads. */
    private final Semaphore asking = new Semaphore(1);

    private volatile @Nullable ClientRegistration described;

    private Provider(OidcSettings settings, ServeSettings serve) {
        this.settings = settings;
        server = serve.url() == null ? "{baseUrl}" : serve.url();
    }

    /** The provider of a home; empty where people log in by passwords alone. */
    public static Optional<Provider> of(ServedHome home) {
        ServeSettings serve = home.catalog().settings().operating().serve();
        return Optional.ofNullable(serve.oidc()).map(oidc -> new Provider(oidc, serve));
    }

    OidcSettings settings() {
        return settings;
    }

    /** Returns whether it has given its description, now or before. */
    boolean isThere() {
        if (described == null && asking.tryAcquire()) {
            try {
                described = registration();
            } catch (RuntimeException e) {
                LOG.warn(
                        "The identity provider {} gives no description of itself: {}",
                        settings.issuer(),
                        e.getMessage());
            } finally {
                asking.release();
            }
        }
        return described != null;
    }

    @Override
    public @Nullable ClientRegistration findByRegistrationId(String id) {
        return ID.equals(id) && isThere() ? described : null;
    }

    private ClientRegistration registration() {
        ClientRegistration.Builder client = ClientRegistrations.fromIssuerLocation(settings.issuer())
                .registrationId(ID)
                .clientId(settings.client())
                .redirectUri(server + "/login/oauth2/code/" + ID)
                .scope("openid", "profile", "email");
        Supplier<String> secret = settings.secret();
        return secret == null
                ? client.clientAuthenticationMethod(ClientAuthenticationMethod.NONE)
                        .build()
                : client.clientSecret(secret.get()).build();
    }
}
