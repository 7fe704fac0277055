package org.tiendo.operations.incident;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The objects of incidents, beside jobs and sources. */
public enum IncidentSubject implements Sentence.Kind {
    /** The arguments: the name of a task, a business date. */
    RUN("%1$s, business date %2$s"),
    BUSINESS_DATE("business date %1$s"),
    /** The argument is the host whose disk it is. */
    DISK("data on %1$s"),
    /** The argument is the process that can't reach it. */
    STORE("store, as seen by %1$s");

    private final String english;

    IncidentSubject(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "incident.of." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
