package org.tiendo.operations.health;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.MultiGauge.Row;
import io.micrometer.core.instrument.Tags;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** Counts the lasting incidents, by kind and state. */
final class IncidentGauges implements Gauges {

    private static final String SELECT = """
            SELECT kind, state, COUNT(*) AS number
            FROM incident
            WHERE open_key IS NOT NULL
            GROUP BY kind, state
            """;

    private final JdbcClient jdbc;
    private @Nullable MultiGauge lasting;

    IncidentGauges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        lasting = MultiGauge.builder("tiendo.incidents")
                .description("Incidents that last, by kind and state")
                .register(registry);
    }

    @Override
    public void refresh() {
        Gauges.show(lasting, jdbc.sql(SELECT).query(IncidentGauges::row).list());
    }

    private static Row<Number> row(ResultSet row, int number) throws SQLException {
        Tags tags = Tags.of("kind", Column.text(row, "kind"), "state", Column.text(row, "state"));
        return Row.of(tags, row.getLong("number"));
    }
}
