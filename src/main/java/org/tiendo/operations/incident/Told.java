package org.tiendo.operations.incident;

/** What a notification tells of. */
enum Told {
    OPENED,
    RECOVERED,
    DIGEST
}
