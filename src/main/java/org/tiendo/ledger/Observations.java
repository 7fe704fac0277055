package org.tiendo.ledger;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Delivery;
import org.tiendo.distance.Amount;
import org.tiendo.store.BulkInsert;
import org.tiendo.store.Column;
import org.tiendo.store.FetchSize;

/** The table of every figure ever pulled, with the time it became known. */
public final class Observations {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO observation (run_id, job, series, area, period_start, period_end, origin,
                    bound, amount, status, stated_at, known_at, appended_at, vintage, is_withdrawn,
                    amount_upper, amount_word)
            """, 17);

    private static final String SELECT = "SELECT " + ObservationRow.COLUMNS + " FROM observation ";

    private static final String KNOWN = SELECT + """
            WHERE job = :job AND series IN (:series) AND period_end BETWEEN :since AND :until
            ORDER BY job, series, period_end, period_start, area, origin, vintage
            LIMIT :most
            """;

    private static final String KNOWN_AT = SELECT + """
            WHERE series IN (:series) AND period_end BETWEEN :since AND :until AND known_at <= :cutOff
                  AND appended_at <= :heldBy
            ORDER BY series, area, period_end, period_start, job, origin, known_at, vintage
            LIMIT :most
            """;

    private static final String WITHDRAWN_BY = SELECT + """
            WHERE run_id = :run AND is_withdrawn = TRUE
            ORDER BY series, area, period_end, period_start, origin
            """;

    private static final String COUNT = """
            UPDATE ledger_version
            SET version = version + 1, last_known_at = GREATEST(COALESCE(last_known_at, :last), :last)
            """;

    private static final long NO_LIMIT = Long.MAX_VALUE;

    /** Enough figures that the statements for each part cost little, and few enough for any heap. */
    private static final int FIGURES_A_PART = 10_000;

    /** The vintages of a part that are held for each of its figures; where more are known, it is divided. */
    private static final int VINTAGES_A_FIGURE = 3;

    private final JdbcClient jdbc;
    private final int fetched;
    private final int figuresAPart;
    private final Statements statements;

    /** @param fetched the number of known figures that the driver fetches at once */
    Observations(JdbcClient jdbc, int fetched) {
        this(jdbc, fetched, FIGURES_A_PART);
    }

    Observations(JdbcClient jdbc, int fetched, int figuresAPart) {
        this.jdbc = jdbc;
        this.fetched = fetched;
        this.figuresAPart = figuresAPart;
        statements = new Statements(jdbc);
    }

    public Observations(JdbcClient jdbc) {
        this(jdbc, FetchSize.OF_THE_DRIVER);
    }

    /**
     * Appends the new vintages of a statement; call it in the transaction of everything that must commit with them. A
     * large statement is compared and appended in parts, so that what is known of one of them at a time is held.
     *
     * @param now the start of the pull
     * @param limits receives the changes of all parts before the last one is appended; what it throws must undo the
     *     transaction
     * @throws IllegalArgumentException when the statement has two different figures of one key with the same date; it
     *     must undo the transaction too
     */
    public Appended append(long run, Statement statement, Instant now, Consumer<Changes> limits) {
        Instant appendedAt = Column.kept(now);
        var whole = StatementPart.whole(statement);
        Coverage coverage = statements.coverage(statement.job(), whole.ends());
        var changes = new Changes(statement.job());
        Instant last = Instant.MIN;
        Deque<StatementPart> parts = new ArrayDeque<>(whole.ofAbout(figuresAPart));
        while (!parts.isEmpty()) {
            StatementPart part = parts.pop();
            Optional<Map<FigureKey, History>> few = known(statement.job(), part, VINTAGES_A_FIGURE * figuresAPart);
            List<StatementPart> smaller = few.isPresent() ? List.of() : part.smaller();
            if (smaller.size() > 1) {
                parts.addAll(smaller);
                continue;
            }
            Map<FigureKey, History> known = few.or(() -> known(statement.job(), part, Integer.MAX_VALUE))
                    .orElseThrow();
            List<PartChanges.Item> items = new PartChanges(statement, changes, coverage, known, appendedAt).of(part);
            if (parts.isEmpty()) {
                limits.accept(changes);
            }
            last = items.stream().map(item -> item.vintage().knownAt()).reduce(last, Observations::later);
            INSERT.run(jdbc, items.stream().map(item -> row(run, statement.job(), item, appendedAt)));
        }
        if (statement.delivers() == Delivery.EVERYTHING) {
            statements.add(run, statement, appendedAt);
        }
        if (last.isAfter(Instant.MIN)) {
            // At the end, because from here on other pulls that append something wait for the end of this transaction.
            jdbc.sql(COUNT).param("last", Column.of(last)).update();
        }
        return changes.summary();
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }

    /** Finds the last vintage of each job, origin, series, area and period that was known at the cut-off. */
    public KnownVintages known(KnowledgeQuery query) {
        var vintages = new LastVintages();
        read(query, NO_LIMIT, vintages::add);
        return vintages.end();
    }

    /** All vintages of a query, in the order of {@link #known}; empty where there are more than the most. */
    Optional<List<KnownVintage>> vintages(KnowledgeQuery query, int most) {
        List<KnownVintage> all = new ArrayList<>();
        read(query, most + 1L, (vintage, isWithdrawal) -> all.add(new KnownVintage(vintage, isWithdrawal)));
        return all.size() > most ? Optional.empty() : Optional.of(all);
    }

    private void read(KnowledgeQuery query, long most, VintageReader each) {
        if (query.series().isEmpty()) {
            return;
        }
        var values = new ObservationRow();
        jdbc.sql(KNOWN_AT)
                .withFetchSize(fetched)
                .param("cutOff", Column.of(query.cutOff()))
                .param("heldBy", Column.of(query.heldBy()))
                .param("series", query.series())
                .param("since", query.since())
                .param("until", query.until())
                .param("most", most)
                .query(row -> {
                    each.read(values.provenance(row), values.isWithdrawal(row));
                });
    }

    /** Takes the vintages that are read. */
    private interface VintageReader {
        void read(Provenance vintage, boolean isWithdrawal);
    }

    /** The number of transactions that have appended figures; it and the figures belong together within one view. */
    long version() {
        return jdbc.sql("SELECT version FROM ledger_version").query(Long.class).single();
    }

    /** The figures that one pull withdrew, with their last amounts. */
    public List<Provenance> withdrawnBy(long run) {
        var values = new ObservationRow();
        return jdbc.sql(WITHDRAWN_BY)
                .param("run", run)
                .query((row, number) -> values.provenance(row))
                .list();
    }

    /** The known vintages of the figures of a part; empty where that is more than the most vintages. */
    private Optional<Map<FigureKey, History>> known(String job, StatementPart part, int most) {
        return jdbc.sql(KNOWN)
                .param("job", job)
                .param("series", part.series())
                .param("since", part.ends().start())
                .param("until", part.ends().end())
                .param("most", most + 1L)
                .query(rows -> {
                    Map<FigureKey, History> histories = new HashMap<>();
                    var row = new ObservationRow();
                    for (int read = 0; rows.next(); read++) {
                        if (read == most) {
                            return Optional.<Map<FigureKey, History>>empty();
                        }
                        histories
                                .computeIfAbsent(row.key(rows), unseen -> new History())
                                .add(row.vintage(rows));
                    }
                    return Optional.of(histories);
                });
    }

    private static List<Object> row(long run, String job, PartChanges.Item item, Instant appendedAt) {
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
}
