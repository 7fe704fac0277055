package org.tiendo.operations;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Observations;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;

/** Reads the details of a run from the tables. */
public record RunDetailsReader(RunHistory runs, JdbcClient jdbc, Observations observations) {

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
        RunRecords records = RunRecords.of(run, jdbc);
        return new RunDetails(
                run,
                records.steps(),
                attempts,
                records.usual(),
                records.report(),
                records.expected(),
                records.audit(),
                records.log());
    }

    /** The figures that a run took out of force, with their last amounts. */
    public List<Provenance> withdrawn(RunDetails details) {
        PullReport report = details.report();
        return report == null || report.appended().withdrawn() == 0
                ? List.of()
                : observations.withdrawnBy(report.run());
    }
}
