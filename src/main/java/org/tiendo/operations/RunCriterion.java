package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The criteria by which people choose runs; the argument is what the runs have. */
public enum RunCriterion implements Sentence.Kind {
    JOB("job %1$s"),
    STATUS("status %1$s"),
    FROM("from %1$s"),
    UNTIL("until %1$s"),
    FIRST_DATE("first date %1$s"),
    LAST_DATE("last date %1$s"),
    TEXT("text %1$s"),
    NONE("of any kind");

    private final String english;

    RunCriterion(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "criterion." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
