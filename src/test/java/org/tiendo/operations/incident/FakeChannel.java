package org.tiendo.operations.incident;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is sent, or is down. */
public final class FakeChannel implements Channel {

    public final List<Message> sent = new ArrayList<>();
    public boolean isDown;
    public int attempts;
    private final ChannelKind kind;

    public FakeChannel(ChannelKind kind) {
        this.kind = kind;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public void send(Message message, Instant now) {
        attempts++;
        if (isDown) {
            throw new ChannelException("nobody answers");
        }
        sent.add(message);
    }
}
