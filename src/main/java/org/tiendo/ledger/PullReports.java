package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What each successful pull came to. */
public final class PullReports {

    private final JdbcClient jdbc;

    public PullReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(PullReport report) {
        throw new UnsupportedOperationException(jdbc + "" + report);
    }

    /** The latest of the job and date. */
    public Optional<PullReport> latest(String job, LocalDate businessDate) {
        throw new UnsupportedOperationException(job + businessDate);
    }
}
