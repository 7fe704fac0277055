package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** Remarks about an expected run in the list of a night. */
public enum NightNote implements Sentence.Kind {
    /** The argument is a node. */
    ON("on %1$s"),
    /** The arguments: a node, a moment in the home's zone. */
    ON_SINCE("on %1$s since %2$s"),
    /** The arguments: a moment in the home's zone, the reason for which it waits. */
    AGAIN("again at %1$s; %2$s"),
    /** The arguments: the night or the job, and the cause of its failure. */
    FAILED("%1$s: %2$s");

    private final String english;

    NightNote(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "note." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
