package org.tiendo.operations.incident;

import java.util.Locale;

/** The kinds of incidents that the watchdog detects. */
public enum IncidentKind {
    NOT_STARTED,
    NOT_FINISHED,
    RUN_FAILED,
    SLOW,
    EDITION_NOT_SEALED,
    EXPORT,
    STUCK,
    REJECTS,
    SOURCE_STALE,
    DISK,
    STORE,
    FILES;

    /** The kind in words, such as "not started". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
