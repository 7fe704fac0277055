package org.tiendo.operations;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tiendo.operations.Audit.Action;
import org.tiendo.run.Launcher;
import org.tiendo.run.RefusedException;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ManualRuns;

/** The actions of people on runs: each needs a reason and is audited with its outcome, also a refused one. */
public record Interventions(RunHistory runs, ManualRuns schedule, Launcher launcher, RunControl control, Audit audit) {

    /** Resumes a failed or stopped run from its last commit; waits for its end. */
    public RunOutcome restart(long run, String reason) {
        return again(Action.RESTART, run, reason, by -> launcher.restart(run, by));
    }

    /** Executes a run again from the start, as a new run; waits for its end. */
    public RunOutcome rerun(long run, String reason) {
        return again(Action.RERUN, run, reason, by -> launcher.rerun(run, by));
    }

    private RunOutcome again(Action action, long run, String reason, Function<StartedBy, RunOutcome> launch) {
        requireReason(reason);
        String hindrance = hindrance(action, run);
        if (hindrance != null) {
            audit.add(action, Run.subject(run), reason, "refused: " + hindrance);
            return new Refused(hindrance);
        }
        // Audited before the start too: should this process die with the run, the audit shows who started it.
        audit.add(action, Run.subject(run), reason, "started");
        Optional<ManualRuns.Started> started = schedule.start(run, audit.actor().node(), audit.now());
        RunOutcome outcome = launched(reason, launch);
        started.ifPresent(entry -> schedule.end(entry, outcome, audit.now()));
        audit.add(action, Run.subject(run), reason, words(outcome));
        return outcome;
    }

    private RunOutcome launched(String reason, Function<StartedBy, RunOutcome> launch) {
        try {
            return launch.apply(audit.actor().because(reason));
        } catch (RefusedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }

    /** The reason for refusing the action; null when it is allowed. */
    private @Nullable String hindrance(Action action, long run) {
        RunStatus status = runs.find(run).map(Run::status).orElse(null);
        if (status == null) {
            return "there is no run " + run;
        }
        String number = "run " + run;
        String instead = "; to do the same again from the start: tiendo rerun " + run;
        return switch (status) {
            case RUNNING, STOPPING -> number + " has not ended; wait, or stop it: tiendo stop " + run;
            case COMPLETED -> action == Action.RERUN ? null : number + " has completed" + instead;
            case ABANDONED -> action == Action.RERUN ? null : number + " was abandoned" + instead;
            case DIED, STOPPED, FAILED, UNKNOWN -> null;
        };
    }

    /** Asks a run, on any node, to stop at its next chunk; does not wait for it. */
    public Answer stop(long run, String reason) {
        return audited(Action.STOP, run, reason, () -> control.stop(run));
    }

    /** Abandons a run: it will not be resumed. */
    public Answer abandon(long run, String reason) {
        return audited(Action.ABANDON, run, reason, () -> {
            control.abandon(run);
            schedule.abandon(run, audit.now(), "abandoned by " + audit.actor().who() + ": " + reason);
            return "Run " + run + " is abandoned; it will not be resumed.";
        });
    }

    private Answer audited(Action action, long run, String reason, Supplier<String> deed) {
        requireReason(reason);
        try {
            String sentence = deed.get();
            audit.add(action, Run.subject(run), reason, sentence);
            return new Answer.Done(sentence);
        } catch (RefusedException e) {
            String refusal = String.valueOf(e.getMessage());
            audit.add(action, Run.subject(run), reason, "refused: " + refusal);
            return new Answer.Refused(refusal);
        }
    }

    private static void requireReason(String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a reason is needed; it is kept in the audit");
        }
    }

    private static String words(RunOutcome outcome) {
        return outcome.in(
                completed -> completed.run() == null ? "completed" : "completed as run " + completed.run(),
                failed -> "failed" + (failed.run() == null ? "" : " as run " + failed.run()) + ": " + failed.reason(),
                stopped -> "stopped as run " + stopped.run(),
                refused -> "refused: " + refused.reason());
    }
}
