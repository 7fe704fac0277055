package org.tiendo.ledger;

import org.springframework.jdbc.core.simple.JdbcClient;

/** The append-only tables of the store. */
public record Ledger(
        Observations observations,
        Rejects rejects,
        RejectedFigures rejectedFigures,
        PullReports pullReports,
        Editions editions,
        Dimensions dimensions,
        Restatements restatements) {

    public static Ledger over(JdbcClient jdbc) {
        var editions = new Editions(jdbc);
        return new Ledger(
                new Observations(jdbc),
                new Rejects(jdbc),
                new RejectedFigures(jdbc),
                new PullReports(jdbc),
                editions,
                new Dimensions(jdbc),
                editions.restatements());
    }
}
