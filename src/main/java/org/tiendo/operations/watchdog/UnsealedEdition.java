package org.tiendo.operations.watchdog;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.Catalog;
import org.tiendo.catalog.DueTime;
import org.tiendo.catalog.EditionSettings;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentSubject;
import org.tiendo.words.Sentence;

/** Checks that the edition of the previous day is sealed in time. */
public final class UnsealedEdition implements Check {

    // An edition that the schedule has skipped was not expected, nor is one before the schedule started.
    private static final String IS_MISSING = """
            SELECT COUNT(*)
            FROM expected_run first
            WHERE first.task = 'edition' AND first.business_date <= :date
                  AND NOT EXISTS (SELECT 1 FROM edition e WHERE e.business_date = :date)
                  AND NOT EXISTS (
                      SELECT 1 FROM expected_run x
                      WHERE x.task = 'edition' AND x.business_date = :date AND x.state = 'skipped')
            """;

    private final JdbcClient jdbc;
    private final Catalog catalog;

    public UnsealedEdition(JdbcClient jdbc, Catalog catalog) {
        this.jdbc = jdbc;
        this.catalog = catalog;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.EDITION_NOT_SEALED);
    }

    @Override
    public List<Cause> find(Instant now, Paused paused) {
        return missing(now).map(this::missing).stream().toList();
    }

    /** The business date whose edition should be sealed by now and is not; empty when there is none. */
    public Optional<LocalDate> missing(Instant now) {
        LocalDate date = latestWanted(now, catalog);
        return catalog.isPlanned(date) && isMissing(date) ? Optional.of(date) : Optional.empty();
    }

    /** The latest business date whose edition should be sealed by now. */
    static LocalDate latestWanted(Instant now, Catalog catalog) {
        EditionSettings edition = catalog.settings().operating().edition();
        ZoneId zone = catalog.settings().zone();
        LocalDate yesterday = DueTime.dayBefore(LocalDate.ofInstant(now, zone), zone);
        Instant sealedBy = edition.due(yesterday, zone).by(edition.sealedBy());
        return now.isBefore(sealedBy) ? DueTime.dayBefore(yesterday, zone) : yesterday;
    }

    private boolean isMissing(LocalDate date) {
        return jdbc.sql(IS_MISSING).param("date", date).query(Long.class).single() > 0;
    }

    private Cause missing(LocalDate date) {
        return new Cause(
                IncidentKind.EDITION_NOT_SEALED,
                Sentence.of(IncidentSubject.BUSINESS_DATE, date),
                List.of(
                        Sentence.of(
                                IncidentFact.NOT_SEALED,
                                catalog.settings().operating().edition().sealedBy()),
                        Sentence.of(IncidentFact.SEE_EDITIONS)));
    }
}
