package org.tiendo.ledger;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows that failed a check, kept with their reason and place. */
public final class Rejects {

    private final JdbcClient jdbc;

    public Rejects(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void add(List<Reject> rejects) {
        throw new UnsupportedOperationException(rejects + "" + jdbc);
    }

    /** Those of each job's latest pull of each business date, by job, date and place; null: of any. */
    public List<Reject> find(@Nullable String job, @Nullable LocalDate businessDate) {
        throw new UnsupportedOperationException(job + businessDate);
    }
}
