package org.tiendo.schedule;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiendo.store.Column;

/** The table of schedule revisions: which files were activated, when and by whom. */
final class ScheduleRevisions {

    private static final String SELECT = "SELECT revision, sha256, applied_at, applied_by FROM schedule_revision ";

    private static final String INSERT = """
            INSERT INTO schedule_revision (revision, sha256, applied_at, applied_by)
            VALUES (:revision, :sha256, :appliedAt, :appliedBy)
            """;

    private final JdbcClient jdbc;

    ScheduleRevisions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The current revision; empty before the first. */
    Optional<ScheduleRevision> current() {
        return jdbc.sql(SELECT + "ORDER BY revision DESC LIMIT 1")
                .query(ScheduleRevisions::revision)
                .optional();
    }

    /** The last revision with these files. */
    Optional<ScheduleRevision> of(String sha256) {
        return jdbc.sql(SELECT + "WHERE sha256 = :sha256 ORDER BY revision DESC LIMIT 1")
                .param("sha256", sha256)
                .query(ScheduleRevisions::revision)
                .optional();
    }

    /** Adds a revision; false when another node has added one of this number meanwhile. */
    boolean add(ScheduleRevision revision) {
        try {
            jdbc.sql(INSERT)
                    .param("revision", revision.number())
                    .param("sha256", revision.sha256())
                    .param("appliedAt", Column.of(revision.appliedAt()))
                    .param("appliedBy", revision.appliedBy())
                    .update();
            return true;
        } catch (DuplicateKeyException addedMeanwhile) {
            return false;
        }
    }

    private static ScheduleRevision revision(ResultSet row, int number) throws SQLException {
        return new ScheduleRevision(
                row.getInt("revision"),
                Column.text(row, "sha256"),
                Column.instant(row, "applied_at"),
                Column.text(row, "applied_by"));
    }
}
