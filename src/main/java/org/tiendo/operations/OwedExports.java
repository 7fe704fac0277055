package org.tiendo.operations;

import java.nio.file.Path;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.ledger.Edition;
import org.tiendo.report.export.ExportJournal;
import org.tiendo.report.export.FileProblem;
import org.tiendo.store.Column;
import org.tiendo.words.Recognition;
import org.tiendo.words.Sentence;

/** The table of the files that are still to be written, which the watchdog reads. */
public final class OwedExports implements ExportJournal {

    private static final String OWED = """
            INSERT INTO owed_export (business_date, revision, node, folder, owed_since, failure)
            VALUES (:date, :revision, :node, :folder, :now, :failure)
            ON DUPLICATE KEY UPDATE revision = VALUES(revision), node = VALUES(node), folder = VALUES(folder),
                owed_since = VALUES(owed_since), failure = VALUES(failure)
            """;

    private static final String WRITTEN =
            "DELETE FROM owed_export WHERE business_date = :date AND revision <= :revision";

    private final JdbcClient jdbc;
    private final String node;
    private final Clock clock;

    /** @param node the name of this process, by which people find its machine */
    public OwedExports(JdbcClient jdbc, String node, Clock clock) {
        this.jdbc = jdbc;
        this.node = node;
        this.clock = clock;
    }

    /** The reason that the table has of a failure, as a sentence where this version knows it. */
    public static Sentence reason(String failure) {
        return Recognition.of(failure, FileProblem.values());
    }

    @Override
    public void owed(Edition edition, Path folder) {
        write(edition, folder, null);
    }

    @Override
    public void failed(Edition edition, Path folder, String reason) {
        write(edition, folder, reason);
    }

    private void write(Edition edition, Path folder, @Nullable String failure) {
        jdbc.sql(OWED)
                .param("date", edition.businessDate())
                .param("revision", edition.revision())
                .param("node", node)
                .param("folder", folder.toString())
                .param("now", Column.of(clock.instant()))
                .param("failure", Column.nullable(failure))
                .update();
    }

    @Override
    public void written(Edition edition) {
        jdbc.sql(WRITTEN)
                .param("date", edition.businessDate())
                .param("revision", edition.revision())
                .update();
    }
}
