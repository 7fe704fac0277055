package org.tiendo.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tiendo.access.Accounts;
import org.tiendo.access.Tokens;
import org.tiendo.distance.MonthFigures;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Restatements;
import org.tiendo.ledger.Snapshot;
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
import org.tiendo.report.audit.AuditPack;
import org.tiendo.report.export.EditionExport;
import org.tiendo.schedule.Planner;

/** A home with its store open, as the commands use it. Close it, or the process does not end. */
public interface Workplace extends AutoCloseable {

    /** Runs a night; the synthetic departments that are missing are created first. */
    Night run(NightOrder order, NightListener listener);

    /** Builds editions of past dates; the synthetic departments that are missing are created first. */
    Backfilled backfill(BackfillOrder order, BackfillListener listener);

    /** The sealed editions and their snapshots. */
    Editions editions();

    /** The rejected rows. */
    Rejects rejects();

    /** The restatements of sealed editions. */
    Restatements restatements();

    /**
     * The edition on the areas of a later day.
     *
     * @param day not before the edition's business date
     */
    List<Snapshot> onAreasOf(LocalDate day, Edition edition);

    /** The files of sealed editions. */
    EditionExport export();

    /** The pack by which a third party checks the editions of a year. */
    AuditPack auditPack();

    /** @param sealed one of the edition's snapshots */
    Explanation explain(Edition edition, Snapshot sealed);

    /**
     * The figures of the month that stand beside snapshots of the edition; one that the files have changed under since
     * has none.
     */
    Map<Snapshot, MonthFigures> monthFigures(Edition edition, List<Snapshot> sealed);

    /** The edition as it would be built from the files as they are now, with the knowledge of its own cut-off. */
    List<Snapshot> draft(Edition edition);

    /** The planner, which answers questions about the schedule and changes it. */
    Planner planner();

    /** The audit, with the person who now acts. */
    Audit audit();

    /** The runs, to be seen and controlled. */
    RunOperations operations();

    /** The incidents, to be seen and handled. */
    IncidentService incidents();

    /** The explanation requests, to be read. */
    Inquiries inquiries();

    /** The service by which people ask for explanations and answer. */
    InquiryService inquiryService();

    /** The tokens of those who may read over HTTP. */
    Tokens tokens();

    /** The users, and their ways to log in. */
    Accounts accounts();

    /** The digest of a business date, as text for people. */
    String digest(LocalDate businessDate, Instant now);

    @Override
    void close();
}
