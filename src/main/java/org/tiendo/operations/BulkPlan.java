package org.tiendo.operations;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.tiendo.words.Sentence;

/**
 * A deed on all runs of a filter, before it is done.
 *
 * @param runs the runs that it will be done on, the newest first
 * @param refused the matching runs that it can't be done on
 * @param isCut whether more runs match than are done at once, so that the older ones are left out
 */
public record BulkPlan(RunDeed deed, RunFilter filter, List<Run> runs, List<RefusedRun> refused, boolean isCut) {

    public BulkPlan {
        runs = List.copyOf(runs);
        refused = List.copyOf(refused);
    }

    /** The plan for some of its runs alone: those that a person has seen. */
    public BulkPlan only(Collection<Long> numbers) {
        return new BulkPlan(
                deed,
                filter,
                runs.stream().filter(run -> numbers.contains(run.number())).toList(),
                refused,
                isCut);
    }

    /** A run with the reason for refusing the deed. */
    public record RefusedRun(Run run, Sentence reason) {}

    /** The plan as the audit keeps it. */
    Sentence sentence() {
        String numbers = runs.stream().map(run -> String.valueOf(run.number())).collect(joining(", "));
        Sentence doing = Sentence.of(toBeDone(), counted(), Sentence.plain(numbers));
        return refused.isEmpty()
                ? doing
                : Sentence.of(
                        AuditOutcome.WITH_REFUSED,
                        doing,
                        refused.size(),
                        Joined.BY_SEMICOLON.all(
                                refused.stream().map(RefusedRun::reason).toList()));
    }

    private Sentence counted() {
        return runs.size() == 1 ? Sentence.of(AuditOutcome.ONE_RUN) : Sentence.of(AuditOutcome.RUNS, runs.size());
    }

    private AuditOutcome toBeDone() {
        return switch (deed) {
            case RESTART -> AuditOutcome.TO_RESTART;
            case RERUN -> AuditOutcome.TO_RERUN;
            case ACCEPT -> AuditOutcome.TO_ACCEPT;
            case STOP -> AuditOutcome.TO_STOP;
            case ABANDON -> AuditOutcome.TO_ABANDON;
        };
    }
}
