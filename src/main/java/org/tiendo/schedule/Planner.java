package org.tiendo.schedule;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tiendo.catalog.Catalog;
import org.tiendo.words.Sentence;

/** Answers questions about the schedule and changes it for people; works beside running nodes, and without any. */
public final class Planner {

    private final Catalog catalog;
    private final Clock clock;
    private final Timetable timetable;
    private final ExpectedRuns expected;
    private final Pauses pauses;
    private final ScheduleRevisions revisions;
    private final StoredTriggers triggers;

    public Planner(ScheduleTables tables, Catalog catalog, Clock clock) {
        this.catalog = catalog;
        this.clock = clock;
        timetable = Timetable.of(catalog);
        expected = tables.expected();
        pauses = tables.pauses();
        revisions = tables.revisions();
        triggers = tables.triggers();
    }

    /** @param pause the pause that will keep it from starting, as things stand now */
    public record Next(Firing firing, Optional<Pauses.Pause> pause) {}

    /** A run that no node noticed in time. */
    public record MissedRun(String task, Instant dueAt, LocalDate businessDate, boolean isCaughtUp, String reason) {}

    /** The result of activating the files of a home as a revision. */
    public record Applied(ScheduleRevision revision, List<Sentence> changes) {}

    /** The next firings by the files of the home, the soonest first. */
    public List<Next> next(int number) {
        return next(number, pauses.holding(clock.instant()));
    }

    /** @param holding the pauses in force now, where they have been read already */
    public List<Next> next(int number, List<Pauses.Pause> holding) {
        return timetable.next(clock.instant(), number).stream()
                .map(firing -> new Next(firing, pause(firing, holding)))
                .toList();
    }

    private Optional<Pauses.Pause> pause(Firing firing, List<Pauses.Pause> holding) {
        List<Pauses.Pause> then = holding.stream()
                .filter(pause -> pause.until() == null || pause.until().isAfter(firing.dueAt()))
                .toList();
        return Pauses.of(timetable.task(firing.task()), then);
    }

    /** The decisions that the next periodic check of a node will make about missed runs, in the order they were due. */
    public List<MissedRun> missed() {
        Instant now = clock.instant();
        var noticing = new DueRuns(
                expected, pauses, catalog.settings().operating().schedule().missedAfter());
        List<Pauses.Pause> holding = pauses.holding(now);
        return timetable.tasks().stream()
                .flatMap(task -> noticing.plan(task, holding, now).decisions().stream())
                .filter(DueRuns.Decision::isMissed)
                .map(Planner::missedRun)
                .sorted(Comparator.comparing(MissedRun::dueAt).thenComparing(MissedRun::task))
                .toList();
    }

    /** The expected runs of a business date with their states, in the order they were due. */
    public List<ExpectedRun> night(LocalDate businessDate) {
        return expected.of(businessDate, businessDate);
    }

    /** The expected runs of the business dates from the first to the last, in the order they were due. */
    public List<ExpectedRun> nights(LocalDate first, LocalDate last) {
        return expected.of(first, last);
    }

    /** The tasks of the home, by the names that expected runs have. */
    public List<Task> tasks() {
        return timetable.tasks();
    }

    private static MissedRun missedRun(DueRuns.Decision decision) {
        Firing firing = decision.firing();
        return new MissedRun(
                decision.task(),
                firing.dueAt(),
                firing.businessDate(),
                decision.state() == RunState.DUE,
                decision.reason());
    }

    /**
     * Activates the files of this home as the current revision; running nodes with the same files follow within
     * seconds.
     */
    public Applied apply(String by) {
        List<Sentence> changes =
                TriggerChanges.between(triggers.crons(), timetable).sentences();
        return new Applied(new RevisionActivation(revisions, clock).apply(catalog.fingerprint(), by), changes);
    }

    /** The current revision; empty before the first. */
    public Optional<ScheduleRevision> revision() {
        return revisions.current();
    }

    /** Returns whether the files of this home are those of the current revision. */
    public boolean hasCurrentFiles() {
        return revisions
                .current()
                .filter(current -> current.sha256().equals(catalog.fingerprint()))
                .isPresent();
    }

    public Pauses pauses() {
        return pauses;
    }
}
