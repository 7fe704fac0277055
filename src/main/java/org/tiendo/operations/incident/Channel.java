package org.tiendo.operations.incident;

import java.time.Instant;

/** A channel through which messages are sent. */
public interface Channel {

    ChannelKind kind();

    /** The receiver that is down when a message is not confirmed; messages to other receivers do not wait for it. */
    default String receiver(Notification notification) {
        return "";
    }

    /** @throws ChannelException when the receiver does not confirm the message */
    void send(Message message, Instant now);
}
