package org.tiendo.operations.incident;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The kinds of incidents that the watchdog detects. */
public enum IncidentKind implements Sentence.Kind {
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

    @Override
    public String key() {
        return "incident.kind." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return words();
    }

    /** The kind in words, such as "not started". */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
