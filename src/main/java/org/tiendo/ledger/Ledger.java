package org.tiendo.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Leases;

/** Everything that is kept for good, and who may write to it now. */
public record Ledger(
        Observations observations,
        Rejects rejects,
        RejectedFigures rejectedFigures,
        PullReports pullReports,
        Editions editions,
        Dimensions dimensions,
        Restatements restatements,
        Leases leases) {

    public static Ledger over(JdbcClient jdbc) {
        return new Ledger(
                new Observations(jdbc),
                new Rejects(jdbc),
                new RejectedFigures(jdbc),
                new PullReports(jdbc),
                new Editions(jdbc),
                new Dimensions(jdbc),
                new Restatements(jdbc),
                new Leases(jdbc));
    }
}
