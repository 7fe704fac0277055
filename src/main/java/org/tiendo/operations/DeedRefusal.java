package org.tiendo.operations;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which something that a person asks for is not done, where it is not asked of a run. */
public enum DeedRefusal implements Sentence.Kind {
    REASON_NEEDED("A reason is needed; it is kept in the audit."),
    /** The arguments: its length, and the longest that is allowed. */
    REASON_TOO_LONG("The reason has %1$s characters; it may have at most %2$s."),
    /** The arguments: the job or source, who paused it, and why. */
    PAUSED_ALREADY("The %1$s is paused already, by %2$s: %3$s"),
    /** The argument is the job or source. */
    NOT_PAUSED("The %1$s is not paused."),
    NO_NIGHTS("Choose the first and the last night."),
    NOTHING_TO_BUILD("No night of this range is to be built."),
    BACKFILL_GOES_ON("A backfill is going on; wait for its end, or stop it."),
    NODE_ENDS("This node ends; ask for it again when it serves."),
    NO_BACKFILL("No backfill of this node is going on.");

    private final String english;

    DeedRefusal(String english) {
        this.english = english;
    }

    /** Returns whether the form is at fault, whatever the state is: the same form is refused at any time. */
    public boolean isOfForm() {
        return switch (this) {
            case REASON_NEEDED, REASON_TOO_LONG, NO_NIGHTS -> true;
            case PAUSED_ALREADY, NOT_PAUSED, NOTHING_TO_BUILD, BACKFILL_GOES_ON, NODE_ENDS, NO_BACKFILL -> false;
        };
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
