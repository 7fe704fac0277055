package org.tiendo.operations.incident;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A notification to be sent.
 *
 * @param recipient the only address that gets it; null for those whom the channel names
 * @param attempts the number of attempts made
 */
record Notification(
        long id,
        ChannelKind channel,
        @Nullable String recipient,
        String title,
        String body,
        Instant createdAt,
        int attempts) {

    /** @param home makes the ids of two homes differ that write to the same people */
    Message message(String home) {
        return new Message(home + "-" + id, recipient, title, Message.parsed(body));
    }
}
