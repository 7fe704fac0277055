package org.tiendo.catalog;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The settings of the identity provider by which people may log in, over OpenID Connect.
 *
 * @param issuer its address, below which its description lies
 * @param client the name under which it knows this server
 * @param secret the password of this server there; null for a client without one
 * @param label the name of the provider as people read it
 * @param claim the claim of its answers that names the person, for users who are added at their first log-in
 * @param newUsers the people who need no link of an administrator
 */
public record OidcSettings(
        String issuer,
        String client,
        @Nullable Supplier<String> secret,
        String label,
        String claim,
        NewUsers newUsers) {

    public static final String USUAL_CLAIM = "preferred_username";

    /** The people whom nobody has made users, and whom the provider knows. */
    public enum NewUsers {
        /** They are refused. */
        REFUSED,
        /** They are added as viewers. */
        VIEWER
    }
}
