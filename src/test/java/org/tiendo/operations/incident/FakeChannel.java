package org.tiendo.operations;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Keeps what it is sent, or is down. */
final class FakeChannel implements Channel {

    final List<Letter> sent = new ArrayList<>();
    boolean isDown;
    int attempts;
    private final ChannelKind kind;

    FakeChannel(ChannelKind kind) {
        this.kind = kind;
    }

    @Override
    public ChannelKind kind() {
        return kind;
    }

    @Override
    public void send(Letter letter, Instant now) {
        attempts++;
        if (isDown) {
            throw new ChannelException("nobody answers");
        }
        sent.add(letter);
    }
}
