package org.tiendo.operations.incident;

/** The kinds of notification channels. */
public enum ChannelKind {
    EMAIL,
    WEBHOOK,
    /** Programs that follow the sealed editions. */
    SUBSCRIBER
}
