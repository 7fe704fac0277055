package org.tiendo.operations;

import java.util.List;
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
        List<Run> attempts = runs.attempts(number);
        // An old one of very many attempts is not among the newest.
        return attempts.stream()
                .filter(run -> run.number() == number)
                .findFirst()
                .or(() -> attempts.isEmpty() ? Optional.empty() : runs.find(number))
                .map(run -> of(run, attempts));
    }

    private RunDetails of(Run run, List<Run> attempts) {
        long number = run.number();
        return new RunDetails(
                run,
                runs.steps(number),
                attempts,
                runs.usual(run).orElse(null),
                reports.ofRun(number).orElse(null),
                observations.withdrawnBy(number),
                expected.ofRun(number).orElse(null),
                audit.about(run.subject()),
                logs.ofRun(number));
    }
}
