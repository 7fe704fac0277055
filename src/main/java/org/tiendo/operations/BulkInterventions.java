package org.tiendo.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tiendo.operations.BulkPlan.RefusedRun;
import org.tiendo.operations.RunHistory.Later;
import org.tiendo.words.Sentence;

/** The actions of people on all runs of a filter: planned first, then done, with one entry in the audit. */
public record BulkInterventions(Interventions interventions) {

    private static final Logger LOG = LoggerFactory.getLogger(BulkInterventions.class);

    /** More at once would hide what is refused in a list that nobody reads. */
    public static final int MOST = 200;

    /** The runs that a deed will be done on and those that it can't be done on; changes nothing. */
    public BulkPlan plan(RunDeed deed, RunFilter filter) {
        List<Run> found = interventions.runs().find(filter.atMost(MOST + 1));
        boolean isCut = found.size() > MOST;
        List<Run> matching = isCut ? found.subList(0, MOST) : found;
        Map<Long, Later> later = interventions.runs().later(matching);
        List<Run> runs = new ArrayList<>();
        List<RefusedRun> refused = new ArrayList<>();
        for (Run run : matching) {
            Optional<Sentence> hindrance = deed.hindrance(run)
                    .or(() -> interventions.withoutItsJob(deed, run))
                    .or(() -> deed.hindrance(run, Optional.ofNullable(later.get(run.number()))));
            hindrance.ifPresentOrElse(reason -> refused.add(new RefusedRun(run, reason)), () -> runs.add(run));
        }
        return new BulkPlan(deed, filter, runs, refused, isCut);
    }

    /**
     * Does the deed on the runs of a plan.
     *
     * @param executor executes one run at a time on each of its threads
     * @param listener receives the answer for each run, on the thread that executed it
     * @throws IllegalArgumentException without a reason
     */
    public void execute(BulkPlan plan, String reason, Executor executor, BiConsumer<Run, Answer> listener) {
        Interventions.requireReason(reason);
        Sentence subject = Sentence.of(Subject.RUNS, plan.filter().sentence());
        interventions.audit().add(plan.deed().action(), subject, reason, plan.sentence());
        for (Run run : plan.runs()) {
            executor.execute(() -> listener.accept(run, one(plan.deed(), run, reason)));
        }
    }

    /** The audit has one entry for all of them; the log says what came of each. */
    private Answer one(RunDeed deed, Run run, String reason) {
        Answer answer = interventions.oneOfMany(deed, run.number(), reason);
        LOG.info(
                "run {} ({}), to be {}: {}",
                run.number(),
                run.title(),
                deed.done(),
                answer.in(Sentence::toString, refusal -> "not done, " + refusal));
        return answer;
    }
}
