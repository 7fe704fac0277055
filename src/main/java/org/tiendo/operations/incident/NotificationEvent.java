package org.tiendo.operations.incident;

/** What a notification tells of. */
enum NotificationEvent {
    OPENED,
    RECOVERED,
    DIGEST
}
