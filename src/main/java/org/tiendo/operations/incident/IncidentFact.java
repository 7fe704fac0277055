package org.tiendo.operations.incident;

import java.util.Locale;
import org.tiendo.words.Sentence;

/** The facts about the cause of an incident, and advice on what to do. Moments are in the home's zone. */
public enum IncidentFact implements Sentence.Kind {
    /** The arguments: when it was due, how long ago that was allowed to be. */
    NOT_STARTED("It was due at %1$s and has not started %2$s after that. Does tiendo serve run, and has it room for"
            + " another run?"),
    /** The arguments: the deadline, one of those that start with {@code IS_}, {@link #BECAUSE} or nothing. */
    OVERDUE("It should have ended by %1$s and %2$s%3$s."),
    /** The argument is the reason. */
    BECAUSE(": %1$s"),
    IS_RUNNING("is still running"),
    /** The arguments: a moment, a process. */
    IS_RUNNING_SINCE("is still running since %1$s, by %2$s"),
    IS_WAITING("waits to be tried again"),
    IS_WAITING_UNTIL("waits to be tried again at %1$s"),
    IS_NOT_STARTED("is due"),
    IS_FAILED("is failed"),
    IS_STOPPED("is stopped"),
    /** The argument is the reason. */
    FAILED("It has failed and is not tried again by itself: %1$s."),
    SEE_RUN("See: tiendo show %1$s"),
    /** The arguments: the run, a factor, a number of runs, a length of time. */
    SLOW("Run %1$s is alive, but takes more than %2$s times as long as its last %3$s runs, which took %4$s in the"
            + " middle."),
    /** The argument is a time of day. */
    NOT_SEALED("It should be sealed by %1$s of the next day. Readers see the edition before it."),
    SEE_EDITIONS("See: tiendo runs --job edition"),
    /** The arguments: the revision, a folder, a process, the reason. */
    NOT_WRITTEN("The files of revision %1$s were not written to %2$s by %3$s (%4$s). The edition is sealed all the"
            + " same."),
    NO_REASON("it has not said why; its log may"),
    /** The argument is the business date. */
    WRITE_FILES("When the reason is gone, write them there with: tiendo export --date %1$s"),
    /** The argument is the run. */
    DESERTED("Run %1$s has no end, and no process works on it. Resume it with: tiendo restart %1$s --reason WHY"),
    /** The argument is a process. */
    NOT_TAKEN_OVER("It was started by %1$s, which has not been heard of since, and no other node has taken it over."),
    /** The arguments: rows rejected, rows read, the run, the limit in percent. */
    REJECTED("%1$s of %2$s rows were rejected by run %3$s; over %4$s %% the job fails."),
    /** The argument is the job. */
    SEE_REJECTS("See: tiendo rejects --job %1$s"),
    /** The arguments: the job, the day of its last figures, the day of those that are missing, when they were due. */
    STALE("The last figures of %1$s are of %2$s; those of %3$s were due by %4$s."),
    /** The arguments: the space that is free and the least that should be, in megabytes. */
    DISK_NEARLY_FULL("%1$s MB are free, fewer than %2$s (watchdog.free_disk_mb). Make room, or the logs and the"
            + " embedded store can't grow."),
    STORE_SILENT("It has not answered since %1$s. No run starts until it does; the schedule then resumes by itself.");

    private final String english;

    IncidentFact(String english) {
        this.english = english;
    }

    @Override
    public String key() {
        return "incident.fact." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
