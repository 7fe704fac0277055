package org.tiendo.operations;

import java.time.Instant;

/** Sends letters one way. */
interface Channel {

    ChannelKind kind();

    /** @throws ChannelException when nobody confirms that it has arrived */
    void send(Letter letter, Instant now);
}
