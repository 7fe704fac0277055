package org.tiendo.access;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A person who may log in, without the password.
 *
 * @param name as the person writes it when logging in, and as the audit has it
 * @param createdBy {@code name@host}, or the name of a user
 * @param sessionsFrom log-ins before this moment no longer count
 * @param endedAt null while the person may log in
 */
public record User(
        String name,
        Role role,
        Instant createdAt,
        String createdBy,
        Instant sessionsFrom,
        @Nullable Instant endedAt) {

    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{1,63}");

    /** The name as it is kept: nobody is told apart by capital letters; empty for a text that is no name. */
    public static Optional<String> name(String written) {
        return Optional.of(written.strip().toLowerCase(Locale.ROOT))
                .filter(name -> NAME.matcher(name).matches());
    }

    public boolean isActive() {
        return endedAt == null;
    }
}
