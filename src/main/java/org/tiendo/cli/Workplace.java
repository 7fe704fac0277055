package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Reject;
import org.tiendo.ledger.Restatement;
import org.tiendo.ledger.Snapshot;
import org.tiendo.ledger.Verification;
import org.tiendo.operations.Audit;
import org.tiendo.operations.RunOperations;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.pipeline.BackfillListener;
import org.tiendo.pipeline.BackfillOrder;
import org.tiendo.pipeline.Backfilled;
import org.tiendo.pipeline.Night;
import org.tiendo.pipeline.NightListener;
import org.tiendo.pipeline.NightOrder;
import org.tiendo.report.Explanation;
import org.tiendo.schedule.Planner;

/** A home with its store open: all that the commands ask of it. Close it, or the process does not end. */
public interface Workplace extends AutoCloseable {

    /** As {@link org.tiendo.pipeline.Nights#run}. */
    Night run(NightOrder order, NightListener listener);

    /** As {@link org.tiendo.ledger.Editions#latest()}. */
    Optional<Edition> latestEdition();

    /** As {@link org.tiendo.ledger.Editions#latest(LocalDate)}. */
    Optional<Edition> latestEdition(LocalDate businessDate);

    /** As {@link org.tiendo.ledger.Editions#find}. */
    Optional<Edition> edition(LocalDate businessDate, int revision);

    /** As {@link org.tiendo.ledger.Editions#snapshots}. */
    List<Snapshot> snapshots(Edition edition);

    /** As {@link org.tiendo.ledger.Editions#revisions}. */
    List<Edition> editions(LocalDate businessDate);

    /** As {@link org.tiendo.pipeline.AreasOfAnotherDay#of}, of all the edition's snapshots. */
    List<Snapshot> onAreasOf(LocalDate day, Edition edition);

    /** @param sealed one of the edition's snapshots */
    Explanation explain(Edition edition, Snapshot sealed);

    /** As {@link org.tiendo.pipeline.Backfill#run}. */
    Backfilled backfill(BackfillOrder order, BackfillListener listener);

    /** As {@link org.tiendo.ledger.Rejects#find}. */
    List<Reject> rejects(@Nullable String job, @Nullable LocalDate businessDate);

    /** As {@link org.tiendo.ledger.Restatements#knownSince}. */
    List<Restatement> restatements(Instant since);

    /** As {@link org.tiendo.ledger.Editions#verify}. */
    Verification verify();

    /** As {@link org.tiendo.pipeline.Drafts#of}, of the edition's date and cut-off. */
    List<Snapshot> draft(Edition edition);

    /** What people ask of the schedule, and tell it. */
    Planner planner();

    /** What people did, and who does it now. */
    Audit audit();

    /** Where the runs are seen and steered. */
    RunOperations operations();

    /** Where incidents are seen and handled. */
    IncidentService incidents();

    /** As {@link org.tiendo.operations.Digest#compose}. */
    String digest(LocalDate businessDate, Instant now);

    @Override
    void close();
}
