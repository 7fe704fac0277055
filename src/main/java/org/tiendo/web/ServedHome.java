package org.tiendo.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.tiendo.access.Accounts;
import org.tiendo.access.Secret;
import org.tiendo.access.Token;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.OidcSettings;
import org.tiendo.inquiry.FigureFiles;
import org.tiendo.inquiry.Inquiries;
import org.tiendo.inquiry.InquiryService;
import org.tiendo.inquiry.MonthExplanations;
import org.tiendo.ledger.Edition;
import org.tiendo.ledger.Editions;
import org.tiendo.ledger.Rejects;
import org.tiendo.ledger.Snapshot;
import org.tiendo.operations.Audit;
import org.tiendo.operations.Backfills;
import org.tiendo.operations.Interventions;
import org.tiendo.operations.NodeLease;
import org.tiendo.operations.Run;
import org.tiendo.operations.RunDetailsReader;
import org.tiendo.operations.RunHistory;
import org.tiendo.operations.Scorecard;
import org.tiendo.operations.Standing;
import org.tiendo.operations.incident.IncidentService;
import org.tiendo.report.Explanation;
import org.tiendo.report.Language;
import org.tiendo.report.monthly.MonthlyReport;
import org.tiendo.report.tables.ReportTables;
import org.tiendo.schedule.Planner;

/** A home as it is served over HTTP, by the files that count now. */
public interface ServedHome {

    Catalog catalog();

    /** The language of pages for readers who have chosen none. */
    default Language language() {
        return Language.of(catalog().settings());
    }

    Editions editions();

    ReportTables tables();

    /** @param sealed one of the edition's snapshots */
    Explanation explain(Edition edition, Snapshot sealed);

    /**
     * The report of a month.
     *
     * @param plan the code of a plan; of the edition's first one where that has no rows of it
     * @param extent the explanations that the report shows
     */
    MonthlyReport monthly(Edition edition, String plan, Language language, MonthExplanations extent);

    /** The explanation requests, to be read. */
    Inquiries inquiries();

    /** The requests and notes about single figures. */
    FigureFiles figureFiles();

    /** The service by which people ask for explanations and answer. */
    InquiryService inquiryService();

    /** The runs, to be seen. */
    RunHistory runs();

    /** Everything that is known of runs. */
    RunDetailsReader runDetails();

    /** The deeds on runs, in the name of a person. */
    Interventions interventions(String person);

    /** The threads of this process that execute the runs people ask for. */
    Executor executor();

    /**
     * Runs a night, and returns when it has ended; every failure is in its runs and in the log.
     *
     * @param person the name of the user who asks for it
     */
    void runNight(LocalDate businessDate, String person, String reason);

    /** The backfills that people ask this process for. */
    Backfills backfills();

    /** The incidents, to be handled in the name of a person. */
    IncidentService incidents(String person);

    /** The rejected rows. */
    Rejects rejects();

    /** The nodes, pauses and incidents of now, and how far the runs are that are going on. */
    Standing standing(List<Run> goingOn);

    /** The nodes that are alive, and those that ended within the week. */
    List<NodeLease> nodeLeases();

    /** The pulls of each job counted from a business date on, by job. */
    Map<String, Scorecard> scorecards(LocalDate first);

    /** The schedule by the files that count now. */
    Planner planner();

    /** The valid token of a secret that a reader has shown. */
    Optional<Token> token(Secret shown);

    /** The users, and their ways to log in. */
    Accounts accounts();

    /** The name of the identity provider by which people may log in; empty where there is none. */
    default String provider() {
        OidcSettings oidc = catalog().settings().operating().serve().oidc();
        return oidc == null ? "" : oidc.label();
    }

    /**
     * The audit, with the person who acts.
     *
     * @param person the name of a user
     */
    Audit audit(String person);

    /** Returns whether a failure says that the store does not answer. */
    boolean isOfTheStore(Throwable failure);

    Instant now();

    /** The version of the program: an answer of another one may differ. */
    String version();
}
