package org.tiendo.schedule;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The kinds of differences between the schedule in the store and the files; the first argument is the task. */
public enum TriggerChange implements Sentence.Kind {
    /** The second argument is its cron expression with the zone. */
    NEW("new: %1$s, %2$s"),
    /** The second and the third argument: its cron expression with the zone, and that of before. */
    CHANGED("changed: %1$s, %2$s (was %3$s)"),
    REMOVED("removed: %1$s");

    private final String english;

    TriggerChange(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "trigger." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
