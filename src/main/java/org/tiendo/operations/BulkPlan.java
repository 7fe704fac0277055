package org.tiendo.operations;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.List;
import org.tiendo.words.Sentence;
import org.tiendo.words.Words;

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

    /** The plan in a sentence, for the audit. */
    String sentence() {
        String doing = Words.count(runs.size(), "run") + " to be " + deed.done()
                + runs.stream().map(run -> String.valueOf(run.number())).collect(joining(", ", ": ", ""));
        String refusing = refused.stream().map(run -> run.reason().toString()).collect(joining("; "));
        return doing + (refused.isEmpty() ? "" : "; " + refused.size() + " refused: " + refusing);
    }
}
