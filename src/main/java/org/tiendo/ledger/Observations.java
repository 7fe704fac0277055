package org.tiendo.ledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.distance.Amount;
import org.tiendo.distance.DataStatus;
import org.tiendo.distance.Observation;
import org.tiendo.distance.Period;

/** Every figure ever pulled, with the time it became known. */
public final class Observations {

    private static final BulkInsert INSERT = new BulkInsert("""
            INSERT INTO observation (run_id, job, series, area, period_start, period_end, origin,
                    bound, amount, status, stated_at, known_at, appended_at, vintage)
            """, 14);

    /** Later than anything is appended, and within what every store's DATETIME holds. */
    private static final Instant FOREVER = Instant.parse("9999-12-31T00:00:00Z");

    private static final String KNOWN = """
            SELECT series, area, period_start, period_end, origin, bound, amount, status, stated_at, known_at, vintage
            FROM observation
            WHERE job = :job AND series IN (:series) AND period_end BETWEEN :since AND :until
            ORDER BY vintage
            """;

    private static final String IN_FORCE = """
            SELECT job, series, area, period_start, period_end, origin, bound, amount, status, known_at,
                   run_id, vintage, appended_at
            FROM (
                SELECT o.*,
                       ROW_NUMBER() OVER (
                           PARTITION BY job, series, area, period_start, period_end, origin
                           ORDER BY CASE status
                                        WHEN 'official' THEN 4
                                        WHEN 'preliminary' THEN 3
                                        WHEN 'estimate' THEN 2
                                        ELSE 1
                                    END DESC,
                                    stated_at DESC,
                                    vintage DESC) AS place
                FROM observation o
                WHERE series IN (:series) AND period_end BETWEEN :since AND :until AND known_at <= :cutOff
                      AND appended_at <= :appendedBy
            ) known
            WHERE place = 1
            ORDER BY series, area, period_end, period_start, job, origin
            """;

    private final JdbcClient jdbc;

    public Observations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Adds the figures that say something new; call it in one transaction with whatever must stand or fall with them.
     *
     * @param now when this run learned them; a correction that its source dates like the figure in force counts as
     *     known from here, so that what was said on earlier days stays true of those days
     * @throws IllegalArgumentException when the pull holds two different figures of one key, dated the same
     */
    public Appended append(long run, String job, List<Observation> pulled, Instant now) {
        if (pulled.isEmpty()) {
            return new Appended(0, 0, 0);
        }
        Instant learned = Column.kept(now);
        News news = News.in(pulled, known(job, pulled), learned);
        INSERT.run(
                jdbc,
                news.items().stream().map(item -> row(run, job, item, learned)).toList());
        return news.summary();
    }

    /**
     * What was in force at a cut-off: of each job, origin, series, area and period, among the vintages known by then,
     * the firmest; of equally firm ones the one that its source dates last; where it dates several the same, the one
     * appended last. So an official figure is not replaced by an estimate that comes after it.
     *
     * @param since first day a period may end on
     * @param until last day a period may end on
     */
    public List<Observation> inForce(Instant cutOff, Collection<String> series, LocalDate since, LocalDate until) {
        return inForce(cutOff, FOREVER, series, since, until).stream()
                .map(Provenance::observation)
                .toList();
    }

    /**
     * The same, with where each came from, of what the ledger held at a moment: a figure may be appended long after the
     * time from which its source counts it as known.
     */
    public List<Provenance> inForce(
            Instant cutOff, Instant appendedBy, Collection<String> series, LocalDate since, LocalDate until) {
        if (series.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(IN_FORCE)
                .param("cutOff", Column.of(cutOff))
                .param("appendedBy", Column.of(appendedBy))
                .param("series", series)
                .param("since", since)
                .param("until", until)
                .query(Observations::provenance)
                .list();
    }

    private Map<FigureKey, History> known(String job, List<Observation> pulled) {
        Comparator<LocalDate> byDay = Comparator.naturalOrder();
        Map<FigureKey, History> histories = new HashMap<>();
        jdbc.sql(KNOWN)
                .param("job", job)
                .param("series", pulled.stream().map(Observation::series).collect(Collectors.toSet()))
                .param("since", ends(pulled).min(byDay).orElseThrow())
                .param("until", ends(pulled).max(byDay).orElseThrow())
                .query(row -> {
                    histories.computeIfAbsent(key(row), unseen -> new History()).add(vintage(row));
                });
        return histories;
    }

    private static Stream<LocalDate> ends(List<Observation> pulled) {
        return pulled.stream().map(observation -> observation.period().end());
    }

    private static List<Object> row(long run, String job, News.Item item, Instant appendedAt) {
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
                vintage.number());
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

    private static Provenance provenance(ResultSet row, int number) throws SQLException {
        return new Provenance(
                observation(row), row.getLong("run_id"), row.getInt("vintage"), Column.instant(row, "appended_at"));
    }

    private static Vintage vintage(ResultSet row) throws SQLException {
        return new Vintage(
                row.getInt("vintage"), figure(row), Column.instant(row, "stated_at"), Column.instant(row, "known_at"));
    }

    private static FigureKey key(ResultSet row) throws SQLException {
        return new FigureKey(
                Column.text(row, "series"),
                Column.text(row, "area"),
                new Period(Column.day(row, "period_start"), Column.day(row, "period_end")),
                Column.text(row, "origin"));
    }

    private static Figure figure(ResultSet row) throws SQLException {
        return new Figure(
                new Amount(Column.bound(row, "bound"), Column.decimal(row, "amount")),
                Column.word(row, "status", DataStatus.class));
    }
}
