package org.tiendo.operations.incident;

/** The events that are notified. */
enum NotificationEvent {
    OPENED,
    RECOVERED,
    DIGEST
}
