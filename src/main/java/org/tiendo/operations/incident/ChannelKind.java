package org.tiendo.operations;

/** A way in which somebody can be told. */
enum ChannelKind {
    EMAIL,
    WEBHOOK
}
