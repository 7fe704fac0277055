package org.tiendo.operations.incident;

import java.time.Instant;

/** A channel through which messages are sent. */
public interface Channel {

    ChannelKind kind();

    /** @throws ChannelException when the receiver does not confirm the message */
    void send(Message message, Instant now);
}
