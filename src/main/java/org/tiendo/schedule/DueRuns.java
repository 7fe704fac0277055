package org.tiendo.schedule;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.Missed;

/**
 * Finds the runs that are due, also those that no node noticed in time, and decides whether they run.
 *
 * @param missedAfter a run that no node has noticed for this long is missed
 */
record DueRuns(ExpectedRuns expected, Pauses pauses, Duration missedAfter) {

    /**
     * The most missed firings kept per task: nobody catches up on older nights, and a task that is due every second
     * does not fill the table.
     */
    private static final int MOST_MISSED = 400;

    /** The firings and decisions that {@link #plan} found, the earliest first. */
    record Plan(List<Firing> unknown, List<Decision> decisions) {}

    /** The decision about a run that is due, {@link RunState#DUE} or {@link RunState#SKIPPED}, with its reason. */
    record Decision(String task, Firing firing, RunState state, boolean isMissed, String reason) {}

    /**
     * Stores the due runs and the next firing of each task; a run that is due now may start from the given moment on.
     */
    void notice(List<Task> tasks, Instant now, Instant from) {
        List<Pauses.Pause> holding = pauses.holding(now);
        tasks.forEach(task -> write(task, plan(task, holding, now), now, from));
    }

    private void write(Task task, Plan plan, Instant now, Instant from) {
        plan.unknown().forEach(expected::add);
        for (Decision decision : plan.decisions()) {
            expected.find(task.name(), decision.firing().dueAt())
                    .filter(run -> run.state() == RunState.EXPECTED)
                    .ifPresent(run -> expected.change(run, noticed(run, decision, now, from)));
        }
    }

    private static ExpectedRun noticed(ExpectedRun run, Decision decision, Instant now, Instant from) {
        return decision.state() == RunState.DUE
                ? run.due(decision.isMissed(), now, from)
                : run.skipped(now, decision.reason());
    }

    /**
     * The firings and decisions that {@link #notice} would write for a task.
     *
     * @param holding the pauses in force now
     */
    Plan plan(Task task, List<Pauses.Pause> holding, Instant now) {
        Optional<ExpectedRun> last = expected.last(task.name());
        List<Firing> unknown = unknown(task, last.map(ExpectedRun::dueAt), now);
        if (Pauses.of(task, holding).isPresent()) {
            return new Plan(unknown, List.of());
        }
        List<Firing> due = new ArrayList<>(expected.expected(task.name(), now));
        unknown.stream().filter(firing -> !firing.dueAt().isAfter(now)).forEach(due::add);
        due.sort(Comparator.comparing(Firing::dueAt));
        return new Plan(unknown, decide(task, due, last, now));
    }

    /**
     * All due firings that are not in the table, and the next one after them; for a task never seen before only the
     * next one.
     */
    private static List<Firing> unknown(Task task, Optional<Instant> last, Instant now) {
        List<Firing> unknown = new ArrayList<>();
        var firings = task.after(last.orElse(now)).iterator();
        while (firings.hasNext()) {
            Firing firing = firings.next();
            if (last.filter(seen -> seen.isAfter(now)).isPresent()) {
                break;
            }
            unknown.add(firing);
            if (firing.dueAt().isAfter(now)) {
                break;
            }
            if (unknown.size() > MOST_MISSED) {
                unknown.remove(0);
            }
        }
        return unknown;
    }

    private List<Decision> decide(Task task, List<Firing> due, Optional<ExpectedRun> last, Instant now) {
        Instant missedBefore = now.minus(missedAfter);
        boolean isLatestKnown =
                last.filter(run -> run.state() != RunState.EXPECTED).isPresent();
        List<Decision> decisions = new ArrayList<>();
        for (int i = 0; i < due.size(); i++) {
            Firing firing = due.get(i);
            boolean isMissed = firing.dueAt().isBefore(missedBefore);
            boolean isLatest = i == due.size() - 1 && !(isLatestKnown && isBefore(firing, last));
            decisions.add(isMissed ? missed(task, firing, isLatest) : onTime(task, firing));
        }
        return decisions;
    }

    private static boolean isBefore(Firing firing, Optional<ExpectedRun> last) {
        return last.filter(run -> firing.dueAt().isBefore(run.dueAt())).isPresent();
    }

    private static Decision onTime(Task task, Firing firing) {
        return new Decision(task.name(), firing, RunState.DUE, false, "");
    }

    private static Decision missed(Task task, Firing firing, boolean isLatest) {
        boolean isCaughtUp = task.missed() == Missed.ALL || (task.missed() == Missed.LATEST && isLatest);
        return isCaughtUp
                ? new Decision(task.name(), firing, RunState.DUE, true, "missed; it is caught up")
                : new Decision(
                        task.name(),
                        firing,
                        RunState.SKIPPED,
                        true,
                        switch (task.missed()) {
                            case ALL, LATEST -> "missed; only the latest is caught up";
                            case NONE -> "missed; missed ones are left out";
                        });
    }
}
