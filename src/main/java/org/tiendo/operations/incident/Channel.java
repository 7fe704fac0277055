package org.tiendo.operations.incident;

import java.time.Instant;

/** Sends letters one way. */
public interface Channel {

    ChannelKind kind();

    /** @throws ChannelException when nobody confirms that it has arrived */
    void send(Message letter, Instant now);
}
