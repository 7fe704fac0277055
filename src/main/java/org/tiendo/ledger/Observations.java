package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;

/** The table of every figure ever pulled, with the time it became known. */
public final class Observations {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO observation (run_id, job, series, area, period_start, period_end, origin,
                    bound, amount, status, stated_at, known_at, appended_at, vintage, is_withdrawn,
                    amount_upper, amount_word)
            """, 17);

    private static final String KNOWN = """
            SELECT series, area, period_start, period_end, origin, bound, amount, status, stated_at, known_at, vintage,
                   is_withdrawn, amount_upper, amount_word
            FROM observation
            WHERE job = :job AND series IN (:series) AND period_end BETWEEN :since AND :until
            ORDER BY vintage
            """;

    private static final String KNOWN_AT = """
            SELECT job, series, area, period_start, period_end, origin, bound, amount, status, known_at,
                   amount_upper, amount_word, run_id, vintage, appended_at, is_withdrawn
            FROM observation
            WHERE series IN (:series) AND period_end BETWEEN :since AND :until AND known_at <= :cutOff
                  AND appended_at <= :heldBy
            ORDER BY series, area, period_end, period_start, job, origin, known_at, vintage
            """;

    private static final String WITHDRAWN_BY = """
            SELECT job, series, area, period_start, period_end, origin, bound, amount, status, known_at,
                   amount_upper, amount_word, run_id, vintage, appended_at
            FROM observation
            WHERE run_id = :run AND is_withdrawn = TRUE
            ORDER BY series, area, period_end, period_start, origin
            """;

    private final JdbcClient jdbc;

    private final Statements statements;

    public Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
        statements = new Statements(jdbc);
    }

    /**
     * Calculates the changes that a statement would make. It writes nothing: {@link #append} does that.
     *
     * @param now the start of the pull
     * @throws IllegalArgumentException when the statement has two different figures of one key with the same date
     */
    public Changes compare(Statement statement, Instant now) {
        Period ends = statement.ends();
        Coverage coverage = statements.coverage(statement.job(), ends);
        return Changes.of(statement, known(statement, ends), coverage, Column.kept(now));
    }

    /** Appends the new vintages; call it in the transaction of everything that must commit with them. */
    public Appended append(long run, Changes changes) {
        Statement statement = changes.statement();
        INSERT.run(jdbc, changes.items().stream().map(item -> row(run, statement.job(), item, changes.now())));
        if (statement.delivers() == Delivery.EVERYTHING) {
            statements.add(run, statement, changes.now());
        }
        return changes.summary();
    }

    /** Finds the last vintage of each job, origin, series, area and period that was known at the cut-off. */
    public KnownVintages known(KnowledgeQuery query) {
        var vintages = new LastVintages();
        if (!query.series().isEmpty()) {
            jdbc.sql(KNOWN_AT)
                    .param("cutOff", Column.of(query.cutOff()))
                    .param("heldBy", Column.of(query.heldBy()))
                    .param("series", query.series())
                    .param("since", query.since())
                    .param("until", query.until())
                    .query(row -> {
                        vintages.add(provenance(row), row.getBoolean("is_withdrawn"));
                    });
        }
        return vintages.end();
    }

    /** The figures that one pull withdrew, with their last amounts. */
    public List<Provenance> withdrawnBy(long run) {
        return jdbc.sql(WITHDRAWN_BY)
                .param("run", run)
                .query((row, number) -> provenance(row))
                .list();
    }

    private Map<FigureKey, History> known(Statement statement, Period ends) {
        Map<FigureKey, History> histories = new HashMap<>();
        jdbc.sql(KNOWN)
                .param("job", statement.job())
                .param(
                        "series",
                        statement.series().stream().map(StatedSeries::code).toList())
                .param("since", ends.start())
                .param("until", ends.end())
                .query(row -> {
                    histories.computeIfAbsent(key(row), unseen -> new History()).add(vintage(row));
                });
        return histories;
    }

    private static List<Object> row(long run, String job, Changes.Item item, Instant appendedAt) {
        FigureKey key = item.key();
        Vintage vintage = item.vintage();
        Amount amount = vintage.figure().amount();
        return List.of(
                run,
                job,
                key.series(),
                key.area(),
                key.period().start(),
                key.period().end(),
                key.origin(),
                amount.bound().symbol(),
                amount.value(),
                Column.of(vintage.figure().status()),
                Column.of(vintage.statedAt()),
                Column.of(vintage.knownAt()),
                Column.of(appendedAt),
                vintage.number(),
                vintage.isWithdrawal(),
                AmountColumns.upper(amount),
                AmountColumns.word(amount));
    }

    private static Observation observation(ResultSet row) throws SQLException {
        FigureKey key = key(row);
        Figure figure = figure(row);
        return new Observation(
                Column.text(row, "job"),
                key.origin(),
                key.series(),
                key.area(),
                key.period(),
                figure.amount(),
                figure.status(),
                Column.instant(row, "known_at"));
    }

    private static Provenance provenance(ResultSet row) throws SQLException {
        Observation observation = observation(row);
        return new Provenance(
                observation,
                row.getLong("run_id"),
                row.getInt("vintage"),
                Column.instant(row, "appended_at"),
                observation.status());
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getInt("vintage"),
                figure(row),
                row.getBoolean("is_withdrawn") ? Vintage.Kind.WITHDRAWAL : Vintage.Kind.FIGURE,
                Column.instant(row, "stated_at"),
                Column.instant(row, "known_at"));
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                Column.text(row, "series"),
                Column.text(row, "area"),
                new Period(Column.day(row, "period_start"), Column.day(row, "period_end")),
                Column.text(row, "origin"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(AmountColumns.amount(row, "bound", "amount"), Column.word(row, "status", DataStatus.class));
    }
}
