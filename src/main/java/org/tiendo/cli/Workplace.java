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

/** A home with its store open, as the commands use it. Close it, or the process does not end. */
public interface Workplace extends AutoCloseable {

    /** Works like {@link org.tiendo.pipeline.Nights#run}. */
    Night run(NightOrder order, NightListener listener);

    /** Works like {@link org.tiendo.ledger.Editions#latest()}. */
    Optional<Edition> latestEdition();

    /** Works like {@link org.tiendo.ledger.Editions#latest(LocalDate)}. */
    Optional<Edition> latestEdition(LocalDate businessDate);

    /** Works like {@link org.tiendo.ledger.Editions#find}. */
    Optional<Edition> edition(LocalDate businessDate, int revision);

    /** Works like {@link org.tiendo.ledger.Editions#snapshots}. */
    List<Snapshot> snapshots(Edition edition);

    /** Works like {@link org.tiendo.ledger.Editions#revisions}. */
    List<Edition> editions(LocalDate businessDate);

    /** Works like {@link org.tiendo.pipeline.edition.AreasOfAnotherDay#of}, with all the edition's snapshots. */
    List<Snapshot> onAreasOf(LocalDate day, Edition edition);

    /** @param sealed one of the edition's snapshots */
    Explanation explain(Edition edition, Snapshot sealed);

    /** Works like {@link org.tiendo.pipeline.Backfill#run}. */
    Backfilled backfill(BackfillOrder order, BackfillListener listener);

    /** Works like {@link org.tiendo.ledger.Rejects#find}. */
    List<Reject> rejects(@Nullable String job, @Nullable LocalDate businessDate);

    /** Works like {@link org.tiendo.ledger.Restatements#knownSince}. */
    List<Restatement> restatements(Instant since);

    /** Works like {@link org.tiendo.ledger.Editions#verify}. */
    Verification verify();

    /** Works like {@link org.tiendo.pipeline.edition.Drafts#of}, with the edition's date and cut-off. */
    List<Snapshot> draft(Edition edition);

    /** The planner, which answers questions about the schedule and changes it. */
    Planner planner();

    /** The audit, with the person who now acts. */
    Audit audit();

    /** The runs, to be seen and controlled. */
    RunOperations operations();

    /** The incidents, to be seen and handled. */
    IncidentService incidents();

    /** Works like {@link org.tiendo.operations.watchdog.Digest#compose}. */
    String digest(LocalDate businessDate, Instant now);

    @Override
    void close();
}
