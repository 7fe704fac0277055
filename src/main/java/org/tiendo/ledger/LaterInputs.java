package org.tiendo.ledger;

import org.springframework.dao.NonTransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * The table of the inputs that sealed editions were calculated from later with the same content. The rows of editions
 * are kept for good, so that it stands beside them.
 */
final class LaterInputs {

    private static final String KEEP = """
            INSERT INTO edition_inputs (business_date, revision, inputs)
            VALUES (:businessDate, :revision, :inputs)
            ON DUPLICATE KEY UPDATE inputs = VALUES(inputs)
            """;

    private final JdbcClient jdbc;

    LaterInputs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps the fingerprint of the inputs that gave the content of the edition again; it replaces an earlier one. Where the
     * user of the store has no right to write the table, the edition is calculated each time.
     */
    void keep(Edition edition, String inputs) {
        try {
            jdbc.sql(KEEP)
                    .param("businessDate", edition.businessDate())
                    .param("revision", edition.revision())
                    .param("inputs", inputs)
                    .update();
        } catch (NonTransientDataAccessException e) {
            // Nothing is lost but the time that the next calculation takes.
        }
    }
}
