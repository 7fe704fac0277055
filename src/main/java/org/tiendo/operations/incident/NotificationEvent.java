package org.tiendo.operations.incident;

/** The events that are notified. */
enum NotificationEvent {
    OPENED,
    RECOVERED,
    DIGEST,
    /** An edition, to one of its subscribers. */
    SEALED,
    /** A mail to one person, whom the channel does not name. */
    LETTER
}
