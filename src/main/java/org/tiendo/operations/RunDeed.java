package org.tiendo.operations;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.RunHistory.Later;

/** The actions of people on a run. */
public enum RunDeed {
    /** Resumes it from its last commit. */
    RESTART(Audit.Action.RESTART, "restarted"),
    /** Does the same again from the start, as a new run. */
    RERUN(Audit.Action.RERUN, "run again"),
    /** Does a pull again, and takes back every figure that its source no longer gives. */
    ACCEPT(Audit.Action.ACCEPT, "accepted"),
    /** Asks it to stop at its next chunk. */
    STOP(Audit.Action.STOP, "asked to stop"),
    /** Has nobody resume it. */
    ABANDON(Audit.Action.ABANDON, "abandoned");

    private final Audit.Action action;
    private final String done;

    RunDeed(Audit.Action action, String done) {
        this.action = action;
        this.done = done;
    }

    Audit.Action action() {
        return action;
    }

    /** The words for what happened to a run, such as "restarted". */
    public String done() {
        return done;
    }

    /** The reason for refusing it, by the status of the run; empty when it is allowed. */
    public Optional<String> hindrance(Run run) {
        return Optional.ofNullable(
                switch (this) {
                    case RESTART -> ofResuming(run);
                    case RERUN -> run.status().isGoingOn() ? goesOn(run) : null;
                    case ACCEPT ->
                        run.isOverWithdrawalLimit()
                                ? null
                                : "run " + run.number() + " has nothing to accept: only a pull that failed because it"
                                        + " would withdraw too many figures has";
                    case STOP ->
                        run.status() == RunStatus.RUNNING || run.status() == RunStatus.DIED
                                ? null
                                : "run " + run.number() + " does not run: it is " + run.status();
                    case ABANDON -> ofAbandoning(run);
                });
    }

    /** The reason for refusing it on a run that was followed by a later one; empty when it is allowed. */
    Optional<String> hindrance(Run run, Optional<Later> later) {
        return later.flatMap(latest -> switch (this) {
            case RESTART, RERUN, ACCEPT -> Optional.of(followed(run, latest));
            case ABANDON -> latest.isSameInstance() ? Optional.of(followed(run, latest)) : Optional.empty();
            case STOP -> Optional.empty();
        });
    }

    private static String followed(Run run, Later later) {
        return later.isSameInstance()
                ? "run " + run.number() + " was resumed as run " + later.number() + "; use that number"
                : "run " + later.number() + " is a later run of the same job and date as run " + run.number();
    }

    private static @Nullable String ofResuming(Run run) {
        String instead = "; to do the same again from the start: tiendo rerun " + run.number();
        return switch (run.status()) {
            case RUNNING, STOPPING -> goesOn(run);
            case COMPLETED -> "run " + run.number() + " has completed" + instead;
            case ABANDONED -> "run " + run.number() + " was abandoned" + instead;
            case DIED, STOPPED, FAILED, UNKNOWN -> null;
        };
    }

    private static @Nullable String ofAbandoning(Run run) {
        return switch (run.status()) {
            case RUNNING, STOPPING -> goesOn(run);
            case COMPLETED, ABANDONED ->
                "run " + run.number() + " can't be abandoned: it is " + run.status()
                        + ", so nobody would resume it anyway";
            case DIED, STOPPED, FAILED, UNKNOWN -> null;
        };
    }

    private static String goesOn(Run run) {
        return "run " + run.number() + " has not ended; wait, or stop it: tiendo stop " + run.number();
    }

    /** The word as people type and see it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
