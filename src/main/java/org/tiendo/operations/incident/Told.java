package org.tiendo.operations;

/** What a notification tells of. */
enum Told {
    OPENED,
    RECOVERED,
    DIGEST
}
