package org.tiendo.operations.incident;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which nothing is done to an incident; the first argument is its number. */
public enum IncidentRefusal implements Sentence.Kind {
    NO_INCIDENT("There is no incident %1$s. See those there are: tiendo incidents --all"),
    /** The second argument is a moment. */
    PAST("Incident %1$s can't be snoozed until %2$s, which has passed."),
    /** The arguments: the number, the title, the state, both in English. */
    HANDLED_ALREADY("Incident %1$s (%2$s) is %3$s already; nothing was changed."),
    CHANGED_MEANWHILE("Incident %1$s was changed at the same moment; list it again: tiendo incidents");

    private final String english;

    IncidentRefusal(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "refused." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
