package org.tiendo.operations;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.RunHistory.Later;
import org.tiendo.run.RunRefusal;
import org.tiendo.words.Sentence;

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
    public Optional<Sentence> hindrance(Run run) {
        return Optional.ofNullable(
                switch (this) {
                    case RESTART -> ofResuming(run);
                    case RERUN -> run.status().isGoingOn() ? refusal(RunRefusal.NOT_ENDED, run) : null;
                    case ACCEPT -> run.isOverWithdrawalLimit() ? null : refusal(RunRefusal.NOTHING_TO_ACCEPT, run);
                    case STOP ->
                        run.status() == RunStatus.RUNNING || run.status() == RunStatus.DIED
                                ? null
                                : Sentence.of(
                                        RunRefusal.NOT_RUNNING,
                                        run.number(),
                                        run.status().toString());
                    case ABANDON -> ofAbandoning(run);
                });
    }

    /** The reason for refusing it on a run that was followed by a later one; empty when it is allowed. */
    Optional<Sentence> hindrance(Run run, Optional<Later> later) {
        return later.flatMap(latest -> switch (this) {
            case RESTART, RERUN, ACCEPT -> Optional.of(followed(run, latest));
            case ABANDON -> latest.isSameInstance() ? Optional.of(followed(run, latest)) : Optional.empty();
            case STOP -> Optional.empty();
        });
    }

    private static Sentence followed(Run run, Later later) {
        return Sentence.of(
                later.isSameInstance() ? RunRefusal.RESUMED : RunRefusal.RUN_SINCE, run.number(), later.number());
    }

    private static @Nullable Sentence ofResuming(Run run) {
        return switch (run.status()) {
            case RUNNING, STOPPING -> refusal(RunRefusal.NOT_ENDED, run);
            case COMPLETED -> refusal(RunRefusal.COMPLETED, run);
            case ABANDONED -> refusal(RunRefusal.ABANDONED, run);
            case DIED, STOPPED, FAILED, UNKNOWN -> null;
        };
    }

    private static @Nullable Sentence ofAbandoning(Run run) {
        return switch (run.status()) {
            case RUNNING, STOPPING -> refusal(RunRefusal.NOT_ENDED, run);
            case COMPLETED, ABANDONED ->
                Sentence.of(
                        RunRefusal.NOTHING_TO_ABANDON,
                        run.number(),
                        run.status().toString());
            case DIED, STOPPED, FAILED, UNKNOWN -> null;
        };
    }

    private static Sentence refusal(RunRefusal kind, Run run) {
        return Sentence.of(kind, run.number());
    }

    /** The word as people type and see it. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
