package org.tiendo.operations.incident;

import java.time.Instant;

/**
 * A notification to be sent.
 *
 * @param attempts the number of attempts made
 */
record Notification(long id, ChannelKind channel, String title, String body, Instant createdAt, int attempts) {

    /** @param home makes the ids of two homes differ that write to the same people */
    Message message(String home) {
        return new Message(home + "-" + id, title, Message.parsed(body));
    }
}
