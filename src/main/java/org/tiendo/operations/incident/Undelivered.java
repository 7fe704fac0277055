package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification whose last attempt failed.
 *
 * @param recipient the only one who gets it: an address, or the name of a subscriber; null for those whom the channel
 *     names
 * @param title its first line, in the language it is written in
 * @param since the moment it was written
 * @param attempts the number of attempts made; none where its channel is no longer configured
 * @param nextAttemptAt null when no further attempt is made
 * @param error the reason why the last attempt failed, in English and without secrets
 */
public record Undelivered(
        ChannelKind channel,
        @Nullable String recipient,
        String title,
        Instant since,
        int attempts,
        @Nullable Instant nextAttemptAt,
        String error) {}
