package org.tiendo.run;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The reasons for which nothing is done to a run; the first argument is its number, or its job and date. */
public enum RunRefusal implements Sentence.Kind {
    NO_RUN("there is no run %1$s; see: tiendo runs"),
    NOT_ENDED("run %1$s has not ended; wait, or stop it: tiendo stop %1$s"),
    COMPLETED("run %1$s has completed; to do the same again from the start: tiendo rerun %1$s"),
    ABANDONED("run %1$s was abandoned; to do the same again from the start: tiendo rerun %1$s"),
    /** The second argument is its status, in English. */
    NOT_RUNNING("run %1$s does not run: it is %2$s"),
    NOTHING_TO_ACCEPT("run %1$s has nothing to accept: only a pull that failed because it would withdraw too many"
            + " figures has"),
    /** The second argument is its status, in English. */
    NOTHING_TO_ABANDON("run %1$s can't be abandoned: it is %2$s, so nobody would resume it anyway"),
    /** The second argument is another refusal. */
    NOT_TO_BE_ABANDONED_NOW("run %1$s can't be abandoned now: %2$s, or stop it first: tiendo stop"),
    /** The second argument is the number of the later run. */
    RESUMED("run %1$s was resumed as run %2$s; use that number"),
    /** The second argument is the number of the later run. */
    RUN_SINCE("run %2$s is a later run of the same job and date as run %1$s"),
    /** The second argument is a process. */
    BEING_RUN("%1$s is being run by %2$s; wait for it to end"),
    /** The second argument is a process. */
    JUST_RUN("%1$s was run just now by %2$s; see what came of it: tiendo runs"),
    /** The second argument is the job. */
    NO_JOB_ANY_MORE("run %1$s pulled '%2$s', which is no job of this home any more; what it has brought stays"),
    SEVERAL_NIGHTS("run %1$s pulled for several nights at once; to do them again: tiendo backfill"),
    PROCESS_STOPPING("%1$s is not started: this process is stopping");

    private final String english;

    RunRefusal(String english) {
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
