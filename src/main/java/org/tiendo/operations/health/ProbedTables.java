package org.tiendo.operations.health;

import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Ledger;
import org.tiendo.schedule.ScheduleTables;

/** The tables that the probes read, by queries of their own that end after some seconds where the store supports it. */
record ProbedTables(JdbcClient jdbc, Ledger ledger, ScheduleTables schedule) {

    private static final int QUERY_TIMEOUT_SECONDS = 5;

    static ProbedTables of(DataSource store) {
        var template = new JdbcTemplate(store);
        template.setQueryTimeout(QUERY_TIMEOUT_SECONDS);
        return over(JdbcClient.create(template));
    }

    static ProbedTables over(JdbcClient jdbc) {
        return new ProbedTables(jdbc, Ledger.over(jdbc), ScheduleTables.over(jdbc));
    }
}
