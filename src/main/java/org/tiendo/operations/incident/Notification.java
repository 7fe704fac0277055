package org.tiendo.operations.incident;

import java.time.Instant;

/**
 * Something to be sent.
 *
 * @param attempts how often that was tried
 */
record Notification(long id, ChannelKind channel, String title, String body, Instant createdAt, int attempts) {

    /** @param home tells apart the equal numbers of two homes that write to the same people */
    Message letter(String home) {
        return new Message(home + "-" + id, title, Message.parsed(body));
    }
}
