package org.tiendo.operations.incident;

import java.util.Locale;

/** What the watchdog looks for. */
public enum IncidentKind {
    NOT_STARTED,
    NOT_FINISHED,
    RUN_FAILED,
    SLOW,
    EDITION_NOT_SEALED,
    STUCK,
    REJECTS,
    SOURCE_STALE,
    DISK,
    STORE,
    FILES;

    /** As people read it: "not started". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
