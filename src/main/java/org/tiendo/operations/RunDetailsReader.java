package org.tiendo.operations;

import java.util.Optional;
import org.tiendo.ledger.Observations;
import org.tiendo.ledger.PullReports;
import org.tiendo.schedule.ExpectedRuns;

/** Reads the details of a run from the tables. */
public record RunDetailsReader(
        RunHistory runs,
        PullReports reports,
        Observations observations,
        ExpectedRuns expected,
        Audit audit,
        RunLogs logs) {

    /** The details of a run; empty when there is no such run. */
    public Optional<RunDetails> of(long number) {
        return runs.find(number)
                .map(run -> new RunDetails(
                        run,
                        runs.steps(number),
                        runs.attempts(run),
                        runs.usual(run).orElse(null),
                        reports.ofRun(number).orElse(null),
                        observations.withdrawnBy(number),
                        expected.ofRun(number).orElse(null),
                        audit.about(run.subject()),
                        logs.ofRun(number)));
    }
}
