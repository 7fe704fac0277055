package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.Freshness;
import org.tiendo.catalog.Job;
import org.tiendo.operations.Subject;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

/** Finds sources whose latest figures are older than their calendar allows. */
final class StaleSources implements Check {

    // Grouped by job and series, like the table's index, so that the store can skip from one group to the next.
    private static final String LATEST = """
            SELECT job, MAX(period_end) AS latest FROM observation GROUP BY job, series
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    StaleSources(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.SOURCE_STALE);
    }

    @Override
    public List<Cause> find(Instant now, Paused paused) {
        // Before the edition is due, the running pulls may still bring the missing figures.
        LocalDate businessDate = UnsealedEdition.latestWanted(now, catalog);
        if (!catalog.isPlanned(businessDate)) {
            return List.of();
        }
        Map<String, List<Sentence>> late = new TreeMap<>();
        Map<String, LocalDate> latest = latest();
        for (Job job : catalog.jobs()) {
            String source = job.sourceName();
            if (!paused.holdsJob(job.name()) && !paused.holdsSource(source)) {
                late(job, latest, businessDate)
                        .ifPresent(sentence -> late.computeIfAbsent(source, unseen -> new ArrayList<>())
                                .add(sentence));
            }
        }
        return late.entrySet().stream()
                .map(source -> new Cause(
                        IncidentKind.SOURCE_STALE, Sentence.of(Subject.SOURCE, source.getKey()), source.getValue()))
                .toList();
    }

    /**
     * A sentence about a late job; empty when it is not late, and for a job that has never brought a figure, because
     * then it is not known since when figures should be there.
     */
    private static Optional<Sentence> late(Job job, Map<String, LocalDate> latest, LocalDate businessDate) {
        Freshness fresh = job.fresh();
        LocalDate last = latest.get(job.name());
        if (fresh == null || last == null) {
            return Optional.empty();
        }
        LocalDate expected = expected(fresh, businessDate);
        return last.isBefore(expected)
                ? Optional.of(Sentence.of(IncidentFact.STALE, job.name(), last, expected, fresh.dueBy(expected)))
                : Optional.empty();
    }

    /** The last day of the latest period that is over on the business date and whose figures are due the day after. */
    static LocalDate expected(Freshness fresh, LocalDate businessDate) {
        LocalDate over = fresh.latestEnd(businessDate);
        LocalDate due = fresh.due(businessDate.plusDays(1));
        return due.isBefore(over) ? due : over;
    }

    private Map<String, LocalDate> latest() {
        Map<String, LocalDate> latest = new HashMap<>();
        jdbc.sql(LATEST).query(row -> {
            latest.merge(
                    Column.text(row, "job"),
                    Column.day(row, "latest"),
                    (one, other) -> one.isAfter(other) ? one : other);
        });
        return latest;
    }
}
