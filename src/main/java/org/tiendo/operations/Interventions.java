package org.tiendo.operations;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.operations.RunHistory.Later;
import org.tiendo.run.Launcher;
import org.tiendo.run.RefusedException;
import org.tiendo.run.RunControl;
import org.tiendo.run.RunKey;
import org.tiendo.run.RunOutcome;
import org.tiendo.run.RunOutcome.Refused;
import org.tiendo.run.RunRefusal;
import org.tiendo.run.StartedBy;
import org.tiendo.schedule.ManualRuns;
import org.tiendo.words.PlainText;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/** The actions of people on runs: each needs a reason and is audited with its outcome, also a refused one. */
public record Interventions(RunHistory runs, ManualRuns schedule, Launcher launcher, RunControl control, Audit audit) {

    private static final Logger LOG = LoggerFactory.getLogger(Interventions.class);

    /** Resumes a failed or stopped run from its last commit; waits for its end. */
    public RunOutcome restart(long run, String reason) {
        return again(RunDeed.RESTART, run, reason);
    }

    /** Executes a run again from the start, as a new run; waits for its end. */
    public RunOutcome rerun(long run, String reason) {
        return again(RunDeed.RERUN, run, reason);
    }

    /** Executes a pull again, and takes back every figure that its source no longer gives; waits for its end. */
    public RunOutcome accept(long run, String reason) {
        return again(RunDeed.ACCEPT, run, reason);
    }

    private RunOutcome again(RunDeed deed, long run, String reason) {
        requireReason(reason);
        Optional<Sentence> hindrance = hindrance(deed, run);
        if (hindrance.isPresent()) {
            auditRefusal(deed, run, reason, hindrance.get());
            return new Refused(hindrance.get().toString());
        }
        // Audited before the start too: should this process die with the run, the audit shows who started it.
        audit.add(deed.action(), Run.subject(run), reason, Sentence.of(AuditOutcome.STARTED));
        RunOutcome outcome = launch(deed, run, reason);
        audit.add(deed.action(), Run.subject(run), reason, said(outcome));
        return outcome;
    }

    private void auditRefusal(RunDeed deed, long run, String reason, Sentence hindrance) {
        audit.add(deed.action(), Run.subject(run), reason, Sentence.of(AuditOutcome.REFUSED, hindrance));
    }

    /** Executes a run again and records it in the schedule; audits nothing. */
    private RunOutcome launch(RunDeed deed, long run, String reason) {
        Optional<ManualRuns.Started> started = schedule.start(run, audit.actor().node(), audit.now());
        RunOutcome outcome = launched(deed, run, audit.actor().because(reason));
        started.ifPresent(entry -> schedule.end(entry, outcome, audit.now()));
        return outcome;
    }

    private RunOutcome launched(RunDeed deed, long run, StartedBy by) {
        try {
            return switch (deed) {
                case RESTART -> launcher.restart(run, by);
                case RERUN -> launcher.rerun(run, by);
                case ACCEPT -> launcher.accept(run, by);
                case STOP, ABANDON -> throw new IllegalArgumentException(deed + " executes no run");
            };
        } catch (RefusedException e) {
            return new Refused(String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            // Nobody waits for a run that was handed over: the audit and the log say why it did not start.
            LOG.error("run {} could not be executed again", run, e);
            var reason = Sentence.of(AuditOutcome.NOT_STARTED, Sentence.plain(String.valueOf(e.getMessage())));
            return new RunOutcome.Failed(null, reason.toString(), false);
        }
    }

    /** The reason for refusing a deed, also where somebody else was faster; empty when it is allowed. */
    public Optional<Sentence> hindrance(RunDeed deed, Run run) {
        return deed.hindrance(run)
                .or(() -> withoutItsJob(deed, run))
                .or(() -> deed.hindrance(run, followed(deed, run)));
    }

    /** The refusal to execute a run of a job again that the home no longer has; else empty. */
    Optional<Sentence> withoutItsJob(RunDeed deed, Run run) {
        return switch (deed) {
            case STOP, ABANDON -> Optional.empty();
            case RESTART, RERUN, ACCEPT ->
                RunKey.pulledJob(run.job())
                        .filter(job -> !launcher.knows(job))
                        .map(job -> Sentence.of(RunRefusal.NO_JOB_ANY_MORE, run.number(), job));
        };
    }

    /**
     * The run that has resumed another one. What was done from the start since then hinders only an acceptance, which
     * would again withdraw whatever is gone by now.
     */
    private Optional<Later> followed(RunDeed deed, Run run) {
        return Optional.ofNullable(runs.later(List.of(run)).get(run.number()))
                .filter(later -> later.isSameInstance() || deed == RunDeed.ACCEPT);
    }

    private Optional<Sentence> hindrance(RunDeed deed, long run) {
        Optional<Run> known = runs.find(run);
        return known.isEmpty() ? Optional.of(Sentence.of(RunRefusal.NO_RUN, run)) : hindrance(deed, known.get());
    }

    /** Asks a run, on any node, to stop at its next chunk; does not wait for it. */
    public Answer stop(long run, String reason) {
        return audited(RunDeed.STOP, run, reason);
    }

    /** Abandons a run: it will not be resumed. */
    public Answer abandon(long run, String reason) {
        return audited(RunDeed.ABANDON, run, reason);
    }

    private Answer audited(RunDeed deed, long run, String reason) {
        requireReason(reason);
        Answer answer = atOnce(deed, run, reason);
        Sentence outcome = answer.in(done -> done, refusal -> Sentence.of(AuditOutcome.REFUSED, refusal));
        audit.add(deed.action(), Run.subject(run), reason, outcome);
        return answer;
    }

    /** Does what takes no time; audits nothing. */
    private Answer atOnce(RunDeed deed, long run, String reason) {
        try {
            if (deed == RunDeed.STOP) {
                return new Answer.Done(control.stop(run));
            }
            control.abandon(run);
            schedule.abandon(run, audit.now(), "abandoned by " + audit.actor().who() + ": " + reason);
            return new Answer.Done(Sentence.of(AuditOutcome.ABANDONED, run));
        } catch (RefusedException e) {
            return new Answer.Refused(e.sentence());
        }
    }

    /**
     * Does a deed for somebody who does not wait: a run that is to be executed is handed to the executor, and what is
     * refused now is answered now.
     */
    public Answer handOver(RunDeed deed, long run, String reason, Executor executor) {
        return switch (deed) {
            case STOP, ABANDON -> audited(deed, run, reason);
            case RESTART, RERUN, ACCEPT -> {
                requireReason(reason);
                Optional<Sentence> hindrance = hindrance(deed, run);
                if (hindrance.isPresent()) {
                    auditRefusal(deed, run, reason, hindrance.get());
                    yield new Answer.Refused(hindrance.get());
                }
                executor.execute(() -> again(deed, run, reason));
                yield new Answer.Done(
                        "Run " + run + " is handed to " + audit.actor().node() + ".");
            }
        };
    }

    /** Does a deed on one of several runs, which are audited together. */
    Answer oneOfMany(RunDeed deed, long run, String reason) {
        return switch (deed) {
            case STOP, ABANDON -> atOnce(deed, run, reason);
            case RESTART, RERUN, ACCEPT ->
                launch(deed, run, reason)
                        .in(
                                completed -> new Answer.Done("run " + run + " completed as run " + completed.run()),
                                failed -> notDone("run " + run + " " + said(failed)),
                                stopped -> notDone("run " + run + " " + said(stopped)),
                                refused -> notDone(refused.reason()));
        };
    }

    private static Answer notDone(String reported) {
        return new Answer.Refused(Sentence.plain(reported));
    }

    static void requireReason(String reason) {
        if (PlainText.isBlank(reason)) {
            throw new IllegalArgumentException("a reason is needed; it is kept in the audit");
        }
    }

    private static Sentence said(RunOutcome outcome) {
        return outcome.in(
                completed -> completed.run() == null
                        ? Sentence.of(AuditOutcome.COMPLETED)
                        : Sentence.of(AuditOutcome.COMPLETED_AS, completed.run()),
                failed -> failed(failed.run(), cause(failed.reason())),
                stopped -> Sentence.of(AuditOutcome.STOPPED_AS, stopped.run()),
                refused -> Sentence.of(AuditOutcome.REFUSED, Recognition.of(refused.reason(), RunRefusal.values())));
    }

    private static Sentence cause(String reason) {
        Sentence notStarted = Recognition.of(reason, AuditOutcome.NOT_STARTED);
        return notStarted.isPlain() ? RunFailure.of(reason) : notStarted;
    }

    private static Sentence failed(@Nullable Long run, Sentence reason) {
        return run == null
                ? Sentence.of(AuditOutcome.FAILED, reason)
                : Sentence.of(AuditOutcome.FAILED_AS, run, reason);
    }
}
