package org.tiendo.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A permission to read, without the secret.
 *
 * @param name for whom it is
 * @param scopes a token without any opens nothing
 * @param createdBy {@code name@host}
 * @param revokedAt null while it is not revoked
 * @param usedOn the last day in UTC; null when it was never used
 */
public record Token(
        String name,
        Set<Scope> scopes,
        Instant createdAt,
        String createdBy,
        Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable LocalDate usedOn) {

    public Token {
        scopes = Set.copyOf(scopes);
        if (!scopes.stream().allMatch(Scope::isForTokens)) {
            throw new IllegalArgumentException("a token only reads: " + scopes);
        }
    }

    /** Returns whether it opens anything at the moment. */
    public boolean isValid(Instant now) {
        return revokedAt == null && now.isBefore(expiresAt);
    }
}
