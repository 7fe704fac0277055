package org.tiendo.operations.incident;

/** A way in which somebody can be told. */
public enum ChannelKind {
    EMAIL,
    WEBHOOK
}
