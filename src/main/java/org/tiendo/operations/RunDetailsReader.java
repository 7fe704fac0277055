package org.tiendo.operations;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Observations;
import org.tiendo.ledger.Provenance;
import org.tiendo.ledger.PullReport;
import org.tiendo.ledger.PullReports;
import org.tiendo.run.RunKey;

/** Reads the details of a run from the tables; what a run can't have is not asked for. */
public record RunDetailsReader(RunHistory runs, JdbcClient jdbc, PullReports reports, Observations observations) {

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
        PullReport report = report(run);
        return new RunDetails(
                run,
                records.steps(),
                attempts,
                records.usual(),
                report,
                withdrawn(report),
                records.expected(),
                records.audit(),
                records.log());
    }

    private @Nullable PullReport report(Run run) {
        boolean isPull = RunKey.pulledJob(run.job()).isPresent();
        return isPull && run.status() == RunStatus.COMPLETED
                ? reports.ofRun(run.number()).orElse(null)
                : null;
    }

    private List<Provenance> withdrawn(@Nullable PullReport report) {
        return report == null || report.appended().withdrawn() == 0
                ? List.of()
                : observations.withdrawnBy(report.run());
    }
}
