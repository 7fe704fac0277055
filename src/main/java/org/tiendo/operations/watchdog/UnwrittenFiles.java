package org.tiendo.operations.watchdog;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.catalog.ExportSettings;
import org.tiendo.operations.OwedExports;
import org.tiendo.operations.incident.Cause;
import org.tiendo.operations.incident.IncidentFact;
import org.tiendo.operations.incident.IncidentKind;
import org.tiendo.operations.incident.IncidentSubject;
import org.tiendo.store.Column;
import org.tiendo.words.Sentence;

/** Finds editions whose files should be there and are not, on whichever node they were to be written. */
final class UnwrittenFiles implements Check {

    /** Far more than the files of the largest edition take: the process that was to write them has died. */
    private static final Duration WRITTEN_WITHIN = Duration.ofMinutes(30);

    private static final String OWED = """
            SELECT business_date, revision, node, folder, failure
            FROM owed_export
            WHERE (failure IS NOT NULL OR owed_since < :before) AND owed_since >= :kept
            ORDER BY business_date
            """;

    private final JdbcClient jdbc;
    private final ExportSettings settings;

    UnwrittenFiles(JdbcClient jdbc, ExportSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public Set<IncidentKind> kinds() {
        return EnumSet.of(IncidentKind.EXPORT);
    }

    /** None where exports are switched off, and none of files that housekeeping would have removed by now. */
    @Override
    public List<Cause> find(Instant now, Paused paused) {
        if (!settings.isAfterSealing()) {
            return List.of();
        }
        return jdbc.sql(OWED)
                .param("before", Column.of(now.minus(WRITTEN_WITHIN)))
                .param("kept", Column.of(now.minus(Duration.ofDays(settings.keepDays()))))
                .query(UnwrittenFiles::cause)
                .list();
    }

    private static Cause cause(ResultSet row, int number) throws SQLException {
        String date = Column.day(row, "business_date").toString();
        String failure = row.getString("failure");
        Sentence reason = failure == null ? Sentence.of(IncidentFact.NO_REASON) : OwedExports.reason(failure);
        return new Cause(
                IncidentKind.EXPORT,
                Sentence.of(IncidentSubject.BUSINESS_DATE, date),
                List.of(
                        Sentence.of(
                                IncidentFact.NOT_WRITTEN,
                                row.getInt("revision"),
                                Column.text(row, "folder"),
                                Column.text(row, "node"),
                                reason),
                        Sentence.of(IncidentFact.WRITE_FILES, Sentence.plain(date))));
    }
}
