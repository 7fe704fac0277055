package org.tiendo.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tiendo.words.Sentence;

/** The results of deeds as the audit keeps them, beside those of the chain and of stopping a run. */
public enum AuditOutcome implements Sentence.Kind {
    STARTED("started"),
    COMPLETED("completed"),
    /** The argument is the run that did it. */
    COMPLETED_AS("completed as run %1$s"),
    /** The argument is the reason. */
    FAILED("failed: %1$s"),
    /** The arguments: the run that did it, and the reason. */
    FAILED_AS("failed as run %1$s: %2$s"),
    /** The argument is the message of a failure. */
    NOT_STARTED("it could not be started: %1$s"),
    /** The argument is the run that did it. */
    STOPPED_AS("stopped as run %1$s"),
    /** The argument is the reason. */
    REFUSED("refused: %1$s"),
    /** The argument is the run. */
    ABANDONED("Run %1$s is abandoned; it will not be resumed."),
    ONE_RUN("1 run"),
    RUNS("%1$s runs"),
    /** The arguments of the following five: how many runs, and their numbers. */
    TO_RESTART("%1$s to be restarted: %2$s"),
    TO_RERUN("%1$s to be run again: %2$s"),
    TO_ACCEPT("%1$s to be accepted: %2$s"),
    TO_STOP("%1$s to be asked to stop: %2$s"),
    TO_ABANDON("%1$s to be abandoned: %2$s"),
    /** The arguments: what is done, on how many it is not, and the reasons. */
    WITH_REFUSED("%1$s; %2$s refused: %3$s"),
    PAUSED("paused"),
    /** The argument is a moment. */
    PAUSED_UNTIL("paused until %1$s"),
    RESUMED("resumed"),
    /** The arguments: the kind of an incident, and its object. */
    INCIDENT("%1$s: %2$s"),
    /** The arguments: the kind of an incident, its object, and a moment. */
    SNOOZED("%1$s: %2$s, until %3$s"),
    ONE_EDITION("1 edition"),
    EDITIONS("%1$s editions"),
    /** The arguments: the first and the last night, the step, the editions, those there already, the nights refused. */
    BACKFILL("%1$s to %2$s by %3$s: %4$s to be built, %5$s there already, %6$s refused"),
    BACKFILL_STOPS("ends after the night that is running"),
    /** The argument is the number of the revision. */
    APPLIED("revision %1$s"),
    /** The arguments: the run, and the number of figures. */
    WITHDREW("run %1$s withdrew %2$s figures"),
    WITHDREW_ONE("run %1$s withdrew 1 figure"),
    /** The arguments: what was withdrawn, and a number of figures. */
    AND_ZEROED("%1$s and set %2$s to zero"),
    /** The arguments: scopes, and a moment. */
    OPENS("opens %1$s until %2$s"),
    REVOKED("revoked");

    private final String english;

    AuditOutcome(String english) {
        this.english = english;
    }

    /** @param changes of {@link org.tiendo.schedule.TriggerChange} */
    public static Sentence applied(long revision, List<Sentence> changes) {
        List<Sentence> all = new ArrayList<>(List.of(Sentence.of(APPLIED, revision)));
        changes.forEach(change -> all.add(withTaskNamed(change)));
        return Joined.BY_SEMICOLON.all(all);
    }

    private static Sentence withTaskNamed(Sentence change) {
        List<Object> arguments = new ArrayList<>(change.arguments());
        arguments.set(0, TaskName.of(arguments.get(0).toString()));
        return new Sentence(change.kind(), arguments);
    }

    @Override
    public String key() {
        return "audit.outcome." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public String english() {
        return english;
    }
}
