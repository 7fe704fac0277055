package org.tiendo.run;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The results of asking a run to stop; the arguments: its number, and its job with the date. */
public enum StopResult implements Sentence.Kind {
    STOPS("run %1$s (%2$s) stops after the block of rows that it is at; see: tiendo show %1$s"),
    HAD_DIED("run %1$s (%2$s) has nothing to stop: its process had died; it is marked as failed now, resume it: tiendo"
            + " restart %1$s");

    private final String english;

    StopResult(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "stop." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
